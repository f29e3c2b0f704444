import ArgumentParser
import Foundation
import PanoramaImaging
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus panorama check|add|list`.
struct PanoramaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panorama", abstract: Spoken.texts(.helpPanorama),
        subcommands: [CheckCommand.self, AddCommand.self, ListCommand.self])

    /// The command `pandus panorama check FILE…`.
    struct CheckCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: Spoken.texts(.helpPanoramaCheck))

        @Argument(help: ArgumentHelp(Spoken.texts(.helpFiles)))
        var files: [String]

        @OptionGroup var global: GlobalOptions

        func run() throws {
            let check = CheckPanorama(global.surroundings())
            var reports: [PanoramaLine] = []
            var rejected = 0
            var warned = 0
            var count = 0
            for file in try CheckPanorama.files(files) {
                let report = check(file)
                count += 1
                if report.inspection.fate == .rejected {
                    rejected += 1
                } else if report.inspection.diagnostics.contains(where: { $0.level == .warn }) {
                    warned += 1
                }
                switch global.format {
                case .json: reports.append(PanoramaLine(report))
                case .text: PanoramaLine(report).show()
                }
            }
            if global.format == .json {
                try Terminal.json(reports)
            } else {
                Terminal.print(
                    Spoken.texts(
                        .sayCheckTotal,
                        [
                            "count": "\(count)", "accepted": "\(count - rejected)", "warned": "\(warned)",
                            "rejected": "\(rejected)",
                        ]))
            }
            if rejected > 0 { throw ExitCode(2) }
        }
    }

    /// The command `pandus panorama add 60 FILE`.
    struct AddCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: Spoken.texts(.helpPanoramaAdd))

        @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
        var precinct: String

        @Argument(help: ArgumentHelp(Spoken.texts(.helpFile)))
        var file: String

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpView)))
        var view: PanoramaView?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
        var by: String?

        @OptionGroup var global: GlobalOptions

        func run() throws {
            let add = AddPanorama(global.surroundings(by: by))
            _ = try global.withRegistry(.readOnly) { try $0.resolve(precinct) }
            let prepared = try add.prepare(URL(fileURLWithPath: file))
            let isAccepted = prepared.report.inspection.fate == .accepted
            let receipt = try global.withRegistry(isAccepted ? .readWrite : .readOnly) { registry in
                try add(prepared, precinct: precinct, view: view?.rawValue, registry: registry)
            }
            let texts = Spoken.texts
            switch global.format {
            case .json: try Terminal.json(PanoramaLine(receipt.report, receipt: receipt))
            case .text:
                PanoramaLine(receipt.report).show()
                if receipt.wasFiled {
                    Terminal.print(texts(.sayFiledAlready, ["precinct": receipt.precinct.description]))
                } else if let panorama = receipt.panorama {
                    Terminal.print(
                        texts(
                            .sayFiled,
                            [
                                "precinct": receipt.precinct.description, "file": panorama.fileName,
                                "width": "\(panorama.width)", "height": "\(panorama.height)",
                                "renditions": receipt.renditions.map { "\($0.width)" }.joined(
                                    separator: ", "),
                            ]))
                }
                if !receipt.sameElsewhere.isEmpty {
                    let list = receipt.sameElsewhere.map(\.description).joined(separator: ", ")
                    Terminal.print(texts(.saySameElsewhere, ["precincts": list]))
                }
            }
            if receipt.panorama == nil { throw Problem(.sayRefused, at: Place(file: file)) }
        }
    }

    /// The command `pandus panorama list 60`.
    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: Spoken.texts(.helpPanoramaList))

        @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
        var precinct: String

        @OptionGroup var global: GlobalOptions

        func run() throws {
            try global.withRegistry(.readOnly) { registry in
                let reference = try registry.resolve(precinct)
                let panoramas = try registry.panoramas(of: reference)
                switch global.format {
                case .json: try Terminal.json(panoramas.map(FiledPanorama.init))
                case .text:
                    if panoramas.isEmpty {
                        Terminal.print(Spoken.texts(.sayNoPanoramas, ["precinct": reference.description]))
                    }
                    for entry in panoramas {
                        let view = entry.view ?? "-"
                        Terminal.print(
                            "\(entry.id)  \(view)  \(entry.width)×\(entry.height)  \(entry.fileName)")
                        for stored in StoredDiagnostic.list(entry.diagnostics) {
                            guard let message = stored.message else { continue }
                            Terminal.print("  \(PanoramaLine.level(stored.level)): \(Spoken.texts(message))")
                        }
                    }
                }
            }
        }
    }
}

/// What a panorama shows (design section 7).
enum PanoramaView: String, ExpressibleByArgument, CaseIterable {
    case arrival, entrance, ramp, route, hall, booths, box, corner
}
