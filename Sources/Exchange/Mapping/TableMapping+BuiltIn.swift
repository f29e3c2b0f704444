import EmbeddedSchemas
import PositionedYAML
public import PrecinctModel
public import Wording

extension TableMapping {
    /// The mappings inside the program, the most particular first.
    public static func builtIn(_ vocabulary: Vocabulary) throws(Problem) -> [TableMapping] {
        var mappings: [TableMapping] = []
        for embedded in EmbeddedMapping.all {
            do {
                let node = try YAMLNode(packed: embedded.tree)
                mappings.append(try TableMapping(node, file: embedded.id, vocabulary: vocabulary))
            } catch let error as YAMLError {
                throw Problem(.mappingYaml, ["reason": error.reason], at: Place(file: embedded.id))
            } catch let error as Problem {
                throw error
            } catch {
                throw Problem(.mappingField, ["field": embedded.id])
            }
        }
        return mappings.sorted { $0.recognise.count > $1.recognise.count }
    }
}
