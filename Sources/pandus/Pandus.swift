@main enum Pandus { static func main() {} }
