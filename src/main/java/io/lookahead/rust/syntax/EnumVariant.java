package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;

/**
 * A variant of an enum.
 *
 * @param rest what follows the name: fields, or {@code = discriminant}
 */
public record EnumVariant(TokenRange range, List<Attribute> attributes, String name, TokenRange rest) implements Node {

    public EnumVariant {
        attributes = List.copyOf(attributes);
    }
}
