// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], extra: [SwiftSetting] = [],
  resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings + extra)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

let package = Package(
  name: "Bidragsrapport",
  products: [.executable(name: "bidragsrapport", targets: ["BidragsrapportCLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(
      name: "CFreeType", pkgConfig: "freetype2", providers: [.apt(["libfreetype-dev"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CSpawn"),

    room("GrantAccounting"),
    room("Typesetting"),
    room("ArchivalPDF", ["Typesetting", "CDeflate"]),
    room(
      "PDFCanvas", ["Typesetting", "ArchivalPDF", "CCairo", "CFreeType", "CHarfBuzz", "CHyphen"],
      extra: [.strictMemorySafety()]),
    room("VinnovaReports", ["GrantAccounting", "Typesetting"]),
    room(
      "Bidragsrapport",
      [
        "GrantAccounting", "Typesetting", "ArchivalPDF", "PDFCanvas", "VinnovaReports", "CCrypto",
        "CMime", "CCurl", "CSpawn",
        .product(name: "Yams", package: "Yams"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "BidragsrapportCLI",
      dependencies: [
        "Bidragsrapport", "GrantAccounting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: settings),

    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Bidragsrapport", "GrantAccounting", "PDFCanvas", "Typesetting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    .executableTarget(
      name: "FuzzLoaders",
      dependencies: [
        "Bidragsrapport", "GrantAccounting", "ArchivalPDF",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("GrantAccountingTests", ["GrantAccounting"]),
    tests("TypesettingTests", ["Typesetting"]),
    tests("ArchivalPDFTests", ["ArchivalPDF", "Typesetting"]),
    tests("PDFCanvasTests", ["PDFCanvas", "ArchivalPDF", "Typesetting"]),
    tests("VinnovaReportsTests", ["VinnovaReports", "GrantAccounting", "Typesetting"]),
    tests(
      "BidragsrapportTests",
      [
        "Bidragsrapport", "GrantAccounting", "ArchivalPDF", "PDFCanvas", "Typesetting",
        "VinnovaReports",
        .product(name: "Yams", package: "Yams"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("BidragsrapportCLITests", ["BidragsrapportCLI", "ArchivalPDF"]),
    tests("FuzzLoadersTests", ["FuzzLoaders"]),
    tests("HouseTests", []),
  ]
)
