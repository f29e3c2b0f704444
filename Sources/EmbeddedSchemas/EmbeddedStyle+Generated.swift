// Written by `swift run embed-schemas` from Schemas/ and Media/; do not edit.
// swift-format-ignore-file

/// The style sheet of HTML reports.
public enum EmbeddedStyle {
    /// The contents of `Media/report.css`.
    public static let report = ####"""

"""####
}
