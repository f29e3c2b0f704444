import Foundation

extension Date {
    /// 2026-05-17T12:00:00Z, the clock of every test here.
    static let testNow = Date(timeIntervalSince1970: 1_779_019_200)
}
