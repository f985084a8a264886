package voronka.local.parameters;

/** The kinds of parameters, by the names the service gives them. */
enum ParameterType {
    /** A text. */
    String,
    /** Texts, with commas between them. */
    StringList,
    /** A secret, told in clear only to those who ask for its decryption. */
    SecureString
}
