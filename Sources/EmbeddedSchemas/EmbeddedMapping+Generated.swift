// Written by `swift run embed-schemas` from Schemas/ and Media/; do not edit.
// swift-format-ignore-file

extension EmbeddedMapping {
    /// Every mapping under `Schemas/mappings`, by id.
    public static let all: [EmbeddedMapping] = [
        EmbeddedMapping(
            id: "kz-observers-2021",
            tree: ####"""
{3 1 6:s3 1 6:panduss3 9 9:mapping/1s4 1 2:ids4 5 17:kz-observers-2021s5 1 9:recognise[5 12 6:s5 13 7:city_rus5 22 11:district_rus5 35 4:kinds5 41 11:precinct_nos5 54 11:address_raws5 67 9:venue_raws6 1 6:methods6 9 8:documents7 1 11:venueStarts[8 3 7:s8 5 20:Коммунальнs9 5 26:Государственнs10 5 26:Республиканскs11 5 22:Товариществs12 5 18:Акционернs13 5 12:Филиалs14 5 27:Воинская частьs15 1 4:rows[16 3 2:{16 5 4:s16 5 4:when{16 11 1:s16 12 4:kinds16 18 3:TIKs17 5 4:area[17 11 2:s17 12 7:city_rus17 21 11:district_rus18 5 21:territorialCommissions18 28 9:title_raws19 5 7:addresss19 14 11:address_raw{20 5 6:s20 5 4:when{20 11 1:s20 12 4:kinds20 18 3:PECs21 5 4:area[21 11 2:s21 12 7:city_rus21 21 11:district_rus22 5 6:numbers22 13 11:precinct_nos23 5 4:names23 11 9:title_raws24 5 7:addresss24 14 11:address_raws25 5 5:venues25 12 9:venue_raw
"""####),
        EmbeddedMapping(
            id: "precincts",
            tree: ####"""
{3 1 5:s3 1 6:panduss3 9 9:mapping/1s4 1 2:ids4 5 9:precinctss5 1 9:recognise[5 12 1:q5 13 66:number|precinct|precinct_no|precinctNumber|номер|нөміріs6 1 6:methods6 9 8:declareds7 1 4:rows[8 3 1:{8 5 9:s8 5 4:area[8 11 1:q8 12 44:area|areaCode|area_code|kato|код|кодыs9 5 8:areaNameq9 15 49:areaName|area_name|district|район|ауданs10 5 6:numberq10 13 66:number|precinct|precinct_no|precinctNumber|номер|нөміріs11 5 4:nameq11 11 38:name|title|название|атауыs12 5 10:commissionq12 17 27:commission|комиссияs13 5 8:premisesq13 15 31:premises|premisesID|premises_ids14 5 7:addressq14 14 37:address|адрес|мекенжайыs15 5 5:venueq15 12 34:venue|building|место|орныs16 5 5:facts{17 7 1:s17 7 25:precinct.registeredVotersq17 34 87:registeredVoters|voters|registered_voters|избирателей|сайлаушылар
"""####),
    ]
}
