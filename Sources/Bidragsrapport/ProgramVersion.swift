/// The program's own version, as `--version` prints it and every report's data say.
public let programVersion = "0.1.0"
