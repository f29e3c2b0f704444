/// A small dossier: an entrance with five steps and a ramp that is too steep.
struct SampleDossier {
    var area = "KZ-43"
    var number = "60"
    var name = "School 5"

    var text: String {
        """
        {"pandus": "dossier/1", "date": "2026-01-10",
         "precinct": {"area": "\(area)", "number": "\(number)", "name": "\(name)", "registeredVoters": 1200},
         "premises": {"address": "1 Abai Street", "venue": "School 5"},
         "elements": [
          {"kind": "entrance", "id": "main", "attributes": {"onAccessibleRoute": true, "stepCount": 5}},
          {"kind": "ramp", "id": "main", "attributes": {"onAccessibleRoute": true, "location": "outside",
           "slope": {"value": 9.5, "unit": "%"}, "rise": "780 mm", "clearWidth": "1200 mm"}}],
         "none": ["lift"], "complete": ["ramp", "entrance"]}
        """
    }

    /// The dossier with one piece of its text replaced.
    func replacing(_ piece: String, with other: String) -> String {
        text.replacing(piece, with: other)
    }
}
