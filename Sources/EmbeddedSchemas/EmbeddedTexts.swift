/// The texts of the program, one table a language; a table is read only when its language is asked for.
public enum EmbeddedTexts {}
