import PositionedYAML
import Wording

extension PackCompiler {
    /// What a file says of its instruments, by id; one without a force of its own has that of the file.
    mutating func instruments(of node: YAMLNode, binding: Binding) -> [String: Instrument] {
        var instruments: [String: Instrument] = [:]
        for pair in node["instruments"]?.pairs ?? [] {
            allow(PackFormat.instrument, in: pair.value)
            let own = pair.value["binding"] == nil ? nil : word("binding", of: pair.value, Binding.self)
            let isSeen = pair.value["seen"] != nil && word("seen", of: pair.value, Flag.self) == .true
            instruments[pair.key] = Instrument(isSeen: isSeen, binding: own ?? binding)
        }
        return instruments
    }

    /// Where the threshold of a rule or an item comes from, nil after a problem.
    mutating func citation(of node: YAMLNode, instruments: [String: Instrument]) -> Citation? {
        guard let citation = node["citation"] else {
            report(.packField, ["field": "citation"], at: node)
            return nil
        }
        allow(PackFormat.citation, in: citation)
        guard let instrument = text("instrument", of: citation),
            let confidence = word("confidence", of: citation, Confidence.self)
        else { return nil }
        guard let found = instruments[instrument] else {
            let known = instruments.keys.sorted().joined(separator: ", ")
            report(
                .packWord, ["field": "instrument", "text": instrument, "words": known],
                at: citation["instrument"] ?? citation)
            return nil
        }
        return Citation(
            instrument: instrument, clause: citation["clause"]?.text, confidence: confidence,
            isInstrumentSeen: found.isSeen, binding: found.binding)
    }
}
