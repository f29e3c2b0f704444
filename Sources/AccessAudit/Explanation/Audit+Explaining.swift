public import PrecinctModel

extension Audit {
    /// Explains every finding of a rule at a precinct, whenever the rule falls due.
    ///
    /// The parts are evaluated by the evaluator of the audit itself, so they cannot disagree with it.
    /// - Parameters:
    ///   - rule: The number of the rule within its pack.
    ///   - pack: The number of the pack.
    public func explanations(of rule: Int, pack number: Int, in dossier: Dossier) -> [Explanation] {
        let pack = packs[number]
        var evaluation = PackEvaluation(
            pack: pack, number: number, dossier: dossier, measures: dossier.interimMeasures, moment: moment,
            isDetailed: true)
        var explainer = Explainer(pack: pack, dossier: dossier)
        return evaluation.findings(of: rule).map { explainer.explanation(of: $0) }
    }
}
