package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;

/**
 * A field of a struct literal.
 *
 * @param range attributes, name and value, without the comma
 * @param shorthand whether it is written as the name alone
 * @param value its value; of a shorthand the path of the same name
 */
public record FieldValue(TokenRange range, List<Attribute> attributes, String name, boolean shorthand, Expr value)
        implements Node {

    public FieldValue {
        attributes = List.copyOf(attributes);
    }
}
