import AccessAudit
import Testing

/// The packs against the catalogue of researched rules: nothing left out, nothing invented.
struct CatalogueTests {
    /// Each rule of the catalogue with the packs whose instruments it gives something to ask for.
    ///
    /// Not listed is where the catalogue says only that a text was not verified: `kz` for booth-writing-surface,
    /// box-ballot-conceal and doc-inspection-act, `kz-cec` for booth-wheelchair-space.
    private static let catalogue = """
        arr-parking-reserved           kz-cec kz-bld ada
        arr-parking-bay-size           kz-bld ada
        arr-parking-distance           kz-bld ada
        arr-dropoff                    kz ada house
        path-step-free                 kz kz-bld ada ca
        path-width                     kz-bld ada ca
        path-surface                   ada ca house
        path-slope                     kz-bld ada
        path-tactile-guidance          kz-cec kz-bld
        path-protruding                kz-bld ada ca
        path-signage                   kz uk
        ent-step-free                  kz kz-cec ada ca
        ent-alternative-entrance       ada uk
        ent-door-width                 kz-bld ada ca
        ent-threshold                  kz-bld ada ca
        ent-door-operation             ada ca
        ent-landing                    kz-bld ada
        ent-call-button                kz-cec kz-bld ada house
        ent-tactile-warning            kz-cec kz-bld
        ent-stairs-handrails           kz-cec kz-bld
        ramp-slope                     kz-bld ada
        ramp-run-rise                  kz-bld ada
        ramp-width                     kz-bld ada
        ramp-landings                  kz-bld ada
        ramp-handrails                 kz-bld ada
        ramp-edge                      kz-bld ada
        ramp-temporary-secure          kz-bld uk house
        route-level                    kz-cec ada ca
        route-lift-usable              kz-bld ada
        route-corridor-width           kz-bld ada ca
        route-doors                    kz-bld ada ca
        route-obstacles                ada ca uk
        route-signage                  kz
        route-tactile-nav              kz-cec
        area-turning-space             kz-bld ada
        area-aisles                    kz-bld ada
        area-desk-height               kz-bld ada
        area-flow-order                kz
        area-observer-view             kz
        area-capacity                  kz odihr
        booth-count                    kz house
        booth-enclosure                kz odihr house
        booth-screen-height            house
        booth-rear-approach            odihr house
        booth-window-sightline         house
        booth-camera-sightline         kz
        booth-bystander-distance       kz house
        booth-neighbour-separation     house
        booth-single-occupancy         kz odihr
        booth-entrance-in-view         kz odihr
        booth-lighting                 kz-cec house
        booth-writing-surface
        booth-wheelchair-present       kz-cec ada uk
        booth-wheelchair-space         ada house
        booth-wheelchair-table         kz-cec kz-bld ada
        booth-wheelchair-equal-secrecy odihr house
        box-in-view                    kz
        box-sealed                     kz
        box-ballot-conceal
        box-slot-reach                 ada uk house
        box-mobile-set                 kz house
        box-mobile-secrecy             kz house
        vis-stencil                    kz-cec uk
        vis-stencil-match              uk house
        vis-audio                      kz-cec
        vis-magnifier-lamp             kz-cec ca uk house
        vis-large-print                ca uk
        hear-sign-language             kz-cec ca house
        hear-lipreading-light          ada house
        cog-plain-instructions         kz kz-cec uk house
        cog-calm-flow                  uk house
        rest-seating                   kz-cec uk house
        rest-toilet                    kz kz-bld ca
        rest-heating                   house
        staff-trained                  kz uk house
        staff-entrance-attendant       ca
        staff-assistance-rule          kz odihr
        eq-kit-complete                kz-cec house
        eq-access-corner               kz-cec
        light-interior                 ca house
        light-exterior                 ca house
        doc-accessibility-passport     kz ca house
        doc-inspection-act             ada house
        doc-remediation-plan           ada uk
        doc-needs-register             kz house
        pub-evidence-privacy           kz house
        pub-no-campaign                kz
        safe-fire-exits                kz house
        safe-evac-assist               house
        safe-backup-power              house
        """

    /// Where a rule stands in a pack to which the catalogue gives nothing, and why.
    private static let added = [
        "kz-bld/ent-step-free": "a ramp counts only if it meets the norms of ramps, which are its own",
        "house/ent-door-operation": "no text of Kazakhstan speaks of doors that open hard",
        "house/booth-camera-sightline": "asked of each booth, where a camera nobody listed is found",
        "house/booth-writing-surface": "known from laws of other countries only",
        "house/box-ballot-conceal": "known from laws of other countries only",
    ]

    private static let packs = catalogue.split(separator: "\n").map {
        $0.split(separator: " ").map(String.init)
    }

    @Test func `the catalogue has ninety rules and each is in a pack`() throws {
        #expect(Self.packs.count == 90)
        #expect(Set(Self.packs.compactMap(\.first)).count == 90)
        let known = try Set(RulePack.builtInIDs.flatMap { try RulePack.builtIn($0).rules.map(\.id) })
        #expect(Self.packs.compactMap(\.first).filter { !known.contains($0) } == [])
    }

    @Test func `every pack has the rules that the catalogue gives it, and no other without a reason`() throws
    {
        #expect(
            Set(RulePack.builtInIDs) == ["kz", "kz-cec", "kz-bld", "ada", "ca", "uk", "odihr", "house"])
        var wanted = Set(Self.added.keys)
        for row in Self.packs { wanted.formUnion(row.dropFirst().map { "\($0)/\(row[0])" }) }
        let there = try Set(
            RulePack.builtInIDs.flatMap { id in try RulePack.builtIn(id).rules.map { "\(id)/\($0.id)" } })
        #expect(wanted.subtracting(there).sorted() == [], "missing")
        #expect(there.subtracting(wanted).sorted() == [], "not in the catalogue")
    }

    @Test func `a country starts with its own packs and ours, never with commitments alone`() {
        #expect(RulePack.defaults(country: "KZ") == ["kz", "kz-cec", "kz-bld", "house"])
        #expect(RulePack.defaults(country: "GB") == ["uk", "house"])
        #expect(RulePack.defaults(country: "US") == ["ada", "house"])
        #expect(RulePack.defaults(country: "CA") == ["ca", "house"])
        #expect(RulePack.defaults(country: "FR") == ["house"])
    }

    @Test func `a text that was not seen is named by its pack, and a commitment is no law`() throws {
        #expect(try RulePack.builtIn("kz-cec").unseenInstruments == ["kz-cec-24-217", "kz-cec-21-183"])
        #expect(
            try Set(RulePack.builtIn("kz-bld").unseenInstruments)
                == ["kz-sp-3.06-101-2012", "kz-sn-3.06-01-2011"])
        #expect(try RulePack.builtIn("house").unseenInstruments == [])
        for id in ["uk", "odihr"] {
            #expect(try RulePack.builtIn(id).rules.allSatisfy { $0.citation.basis == .recommendation })
        }
    }
}
