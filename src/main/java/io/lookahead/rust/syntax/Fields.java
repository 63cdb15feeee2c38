package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated declarations: fields, variants, parameters. */
final class Fields {

    private Fields() {}

    static List<FieldDeclaration> parse(TokenRange body) {
        boolean tuple = body.tokens().is(body.from(), '(');
        List<FieldDeclaration> fields = new ArrayList<>();
        Cursor cursor = new Cursor(body.inside());
        while (!cursor.done()) {
            int from = cursor.at;
            List<Attribute> attributes = Attributes.outer(cursor);
            Attributes.visibility(cursor);
            String name = Integer.toString(fields.size());
            if (!tuple && cursor.isIdent() && cursor.kind(1) == ':') {
                name = cursor.tokens.name(cursor.at);
                cursor.at += 2;
            }
            int type = cursor.at;
            skipToComma(cursor);
            if (cursor.at > type) {
                fields.add(new FieldDeclaration(cursor.since(from), attributes, name, cursor.since(type)));
            }
            cursor.eat(',');
        }
        return fields;
    }

    static List<EnumVariant> variants(TokenRange body) {
        List<EnumVariant> variants = new ArrayList<>();
        Cursor cursor = new Cursor(body.inside());
        while (!cursor.done()) {
            int from = cursor.at;
            List<Attribute> attributes = Attributes.outer(cursor);
            if (cursor.isIdent()) {
                String name = cursor.tokens.name(cursor.at++);
                int rest = cursor.at;
                skipToComma(cursor);
                variants.add(new EnumVariant(cursor.since(from), attributes, name, cursor.since(rest)));
            } else {
                skipToComma(cursor);
            }
            cursor.eat(',');
        }
        return variants;
    }

    static List<Parameter> parameters(TokenRange list) {
        return parameters(new Cursor(list.inside()));
    }

    static List<Parameter> parameters(Cursor cursor) {
        List<Parameter> parameters = new ArrayList<>();
        while (!cursor.done()) {
            int from = cursor.at;
            List<Attribute> attributes = Attributes.outer(cursor);
            int pattern = cursor.at;
            while (!cursor.done() && !cursor.is(',') && !cursor.is(':')) {
                cursor.skipTree();
            }
            TokenRange patternRange = cursor.since(pattern);
            TokenRange type = null;
            if (cursor.eat(':')) {
                int typeFrom = cursor.at;
                skipToComma(cursor);
                type = cursor.since(typeFrom);
            }
            if (cursor.at > pattern) {
                parameters.add(new Parameter(
                        cursor.since(from), attributes, patternRange, boundName(patternRange, type), type));
            }
            cursor.eat(',');
        }
        return parameters;
    }

    /** The name a plain pattern binds: {@code x}, {@code mut x}, {@code &self}. */
    private static String boundName(TokenRange pattern, @Nullable TokenRange type) {
        if (pattern.isEmpty()) {
            return "";
        }
        int last = pattern.to() - 1;
        if (!TokenKind.isIdent(pattern.tokens().kind(last))) {
            return "";
        }
        String name = pattern.tokens().name(last);
        if (name.equals("self")) {
            return name;
        }
        boolean plain =
                pattern.size() == 1 || (pattern.size() == 2 && pattern.tokens().is(pattern.from(), "mut"));
        return plain || (type == null && pattern.size() == 1) ? name : "";
    }

    static void skipToComma(Cursor cursor) {
        while (!cursor.done() && !cursor.is(',')) {
            if (cursor.is('<')) {
                cursor.skipAngles();
            } else {
                cursor.skipTree();
            }
        }
    }
}
