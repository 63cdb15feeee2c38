package io.lookahead.facts;

import java.util.Map;

/**
 * A struct literal.
 *
 * @param type the struct's resolved path
 * @param fields the fields in the order written, each with its expression as written
 */
public record StructLiteral(Side side, String type, Map<String, String> fields, Location at) implements Known {}
