import CJPEG

/// How the decoding of a whole stream went.
struct StreamOutcome {
    let report: cj_report
    let firstWarning: String
    let failureText: String

    init(_ decoder: borrowing JPEGDecoder) {
        report = decoder.report
        firstWarning = decoder.firstWarning
        failureText = decoder.failureText
    }
}
