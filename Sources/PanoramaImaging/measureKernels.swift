// The inner loops of measuring, over row spans bounded by their common count.

/// Counts nearly black and burnt-out samples.
func countExtremes(_ row: Span<UInt8>) -> (dark: Int, bright: Int) {
    var dark: Int32 = 0
    var bright: Int32 = 0
    for x in 0..<row.count {
        dark &+= row[x] < 8 ? 1 : 0
        bright &+= row[x] >= 248 ? 1 : 0
    }
    return (Int(dark), Int(bright))
}

/// Sum and sum of squares of the 4-neighbour Laplacian along one row, edges left out.
func sumLaplacian(above: Span<UInt8>, row: Span<UInt8>, below: Span<UInt8>) -> (total: Int, squares: Int) {
    let count = min(row.count, min(above.count, below.count)) - 2
    guard count > 0 else { return (0, 0) }
    let (left, middle, right) = (
        row.extracting(0..<count), row.extracting(1..<count + 1), row.extracting(2..<count + 2)
    )
    let (up, down) = (above.extracting(1..<count + 1), below.extracting(1..<count + 1))
    var total: Int32 = 0
    // A Laplacian is at most 1020, so 1024 squares stay below 2³¹.
    var squares: Int64 = 0
    for x in 0..<count {
        let around = Int32(left[x]) &+ Int32(right[x]) &+ Int32(up[x]) &+ Int32(down[x])
        let value = around &- 4 &* Int32(middle[x])
        total &+= value
        squares &+= Int64(value &* value)
    }
    return (Int(total), Int(squares))
}
