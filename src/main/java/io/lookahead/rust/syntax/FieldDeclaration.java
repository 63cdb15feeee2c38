package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;

/**
 * A field of a struct.
 *
 * @param name its name, or its position in a tuple struct
 */
public record FieldDeclaration(TokenRange range, List<Attribute> attributes, String name, TokenRange typeRange)
        implements Node {

    public FieldDeclaration {
        attributes = List.copyOf(attributes);
    }

    public TypeRef type() {
        return Types.parse(typeRange);
    }
}
