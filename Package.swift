// swift-tools-version: 6.3
import PackageDescription

/// One set of settings for every target: SE-0335, SE-0444, SE-0409, and no warning left standing.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Pixel code reads hostile bytes: every unsafe expression must say so (SE-0458).
let pixelSafe = house + [.strictMemorySafety()]

let package = Package(
    name: "Pandus",
    products: [
        .executable(name: "pandus", targets: ["pandus"])
    ],
    dependencies: [
        // Exact versions, because Package.resolved is not kept.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // Leaves: each wraps one thing that several rooms need.
        .target(
            name: "CJPEG",
            cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
            linkerSettings: [.linkedLibrary("jpeg")]),
        .target(name: "EmbeddedSchemas", swiftSettings: house),
        .target(
            name: "Digests",
            // SHA-256 by a reviewed library rather than our own.
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: house),
        .target(
            name: "PositionedYAML",
            // The YAML grammar is large and hostile; libyaml knows it.
            dependencies: [.product(name: "Yams", package: "Yams")],
            swiftSettings: house),
        .target(name: "Wording", dependencies: ["EmbeddedSchemas"], swiftSettings: house),

        // The domain.
        .target(
            name: "PrecinctModel",
            dependencies: ["EmbeddedSchemas", "PositionedYAML", "Wording"],
            swiftSettings: house),
        .target(
            name: "AccessAudit",
            dependencies: ["EmbeddedSchemas", "PositionedYAML", "PrecinctModel", "Wording"],
            swiftSettings: house),
        .target(name: "PanoramaImaging", dependencies: ["CJPEG"], swiftSettings: pixelSafe),

        // In, out and storage.
        .target(
            name: "PrecinctRegistry",
            // GRDB: migrations, statement cache and typed errors over SQLite.
            dependencies: [
                "Digests", "PrecinctModel", "Wording",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house),
        .target(
            name: "Exchange",
            dependencies: ["EmbeddedSchemas", "PositionedYAML", "PrecinctModel", "Wording"],
            swiftSettings: house),
        .target(
            name: "Reports",
            dependencies: ["AccessAudit", "Digests", "EmbeddedSchemas", "PrecinctModel", "Wording"],
            swiftSettings: house),
        .target(
            name: "SampleDistrict",
            dependencies: ["PanoramaImaging", "PrecinctModel"],
            swiftSettings: house),

        // One verb a file, shared by every front.
        .target(
            name: "Workflows",
            dependencies: [
                "AccessAudit", "Digests", "Exchange", "PanoramaImaging", "PositionedYAML", "PrecinctModel",
                "PrecinctRegistry", "Reports", "SampleDistrict", "Wording",
            ],
            swiftSettings: house),
        .executableTarget(
            name: "pandus",
            dependencies: [
                "AccessAudit", "Exchange", "PanoramaImaging", "PrecinctModel", "PrecinctRegistry", "Reports",
                "Wording", "Workflows",
                // Help, completion and exact usage errors for every command.
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .executableTarget(
            name: "embed-schemas", dependencies: ["Digests", "PositionedYAML"],
            path: "Sources/EmbedSchemas", swiftSettings: house),

        // Fixtures are read where they lie: a bundle would trap once its folder moved.
        .testTarget(
            name: "AccessAuditTests",
            dependencies: [
                "AccessAudit", "EmbeddedSchemas", "PositionedYAML", "PrecinctModel", "SampleDistrict",
                "Wording",
            ],
            exclude: ["Fixtures"], swiftSettings: house),
        .testTarget(
            name: "PanoramaImagingTests", dependencies: ["CJPEG", "PanoramaImaging"], swiftSettings: house),
        .testTarget(
            name: "PrecinctRegistryTests",
            dependencies: [
                "Digests", "PrecinctModel", "PrecinctRegistry", "Wording",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "ReportsTests", dependencies: ["AccessAudit", "PrecinctModel", "Reports", "Wording"],
            swiftSettings: house),
        .testTarget(
            name: "SampleDistrictTests",
            dependencies: ["AccessAudit", "PanoramaImaging", "PrecinctModel", "SampleDistrict"],
            swiftSettings: house),
        .testTarget(
            name: "PrecinctModelTests", dependencies: ["PrecinctModel", "Wording"], swiftSettings: house),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "PositionedYAML", "PrecinctModel", "Wording"],
            swiftSettings: house),
        .testTarget(
            name: "HouseTests",
            dependencies: [
                "AccessAudit", "EmbeddedSchemas", "PanoramaImaging", "PositionedYAML", "PrecinctModel",
                "Wording", "embed-schemas",
            ],
            swiftSettings: house),
        .testTarget(
            name: "ImportTests",
            dependencies: ["Exchange", "PrecinctModel", "PrecinctRegistry", "Wording", "Workflows"],
            swiftSettings: house),
        .testTarget(
            name: "ChecklistTests",
            dependencies: [
                "AccessAudit", "Exchange", "PrecinctModel", "PrecinctRegistry", "Reports", "Wording",
                "Workflows",
            ],
            swiftSettings: house),
        .testTarget(name: "EndToEndTests", dependencies: ["pandus"], swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
