package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** Reads expressions by operator precedence. */
final class ExprParser {

    final Cursor cursor;

    ExprParser(Cursor cursor) {
        this.cursor = cursor;
    }

    Expr expression() {
        return binary(Operators.ASSIGN, true);
    }

    /** An expression after which a block follows: {@code Name {} } is not a struct there. */
    Expr condition() {
        return binary(Operators.ASSIGN, false);
    }

    /** What follows {@code let pattern =} in a condition: it ends at {@code &&} and {@code ||}. */
    Expr letValue() {
        return binary(Operators.STRONGER_THAN_LOGIC, false);
    }

    private Expr binary(int weakest, boolean structs) {
        cursor.depth++;
        try {
            if (cursor.tooDeep()) {
                return opaque(cursor.at);
            }
            return operators(weakest, structs);
        } finally {
            cursor.depth--;
        }
    }

    private Expr operators(int weakest, boolean structs) {
        int from = cursor.at;
        Expr left = prefix(structs);
        while (!cursor.done()) {
            if (cursor.is("as") && weakest <= Operators.CAST) {
                cursor.at++;
                TypeRef type = Types.withoutBounds(cursor);
                left = new Expr.Cast(cursor.since(from), left, type);
                continue;
            }
            if (isRange() && weakest <= Operators.RANGE) {
                left = range(from, left, structs);
                continue;
            }
            Operators.Operator operator = Operators.at(cursor);
            if (operator == null || operator.strength() < weakest) {
                break;
            }
            cursor.at += operator.tokens();
            boolean assigns = operator.strength() == Operators.ASSIGN;
            Expr right = binary(assigns ? Operators.ASSIGN : operator.strength() + 1, structs);
            left = assigns
                    ? new Expr.Assign(cursor.since(from), operator.text(), left, right)
                    : new Expr.Binary(cursor.since(from), operator.text(), left, right);
        }
        return left;
    }

    private boolean isRange() {
        byte kind = cursor.kind();
        return kind == TokenKind.DOT_DOT || kind == TokenKind.DOT_DOT_EQ || kind == TokenKind.DOT_DOT_DOT;
    }

    private Expr range(int from, @org.jspecify.annotations.Nullable Expr left, boolean structs) {
        cursor.at++;
        Expr right = beginsExpression(structs) ? binary(Operators.RANGE + 1, structs) : null;
        return new Expr.Range(cursor.since(from), left, right);
    }

    private boolean beginsExpression(boolean structs) {
        byte kind = cursor.kind();
        if (cursor.done() || kind == ',' || kind == ';' || kind == TokenKind.FAT_ARROW || kind == '=') {
            return false;
        }
        return structs || kind != '{';
    }

    private Expr prefix(boolean structs) {
        int from = cursor.at;
        byte kind = cursor.kind();
        switch (kind) {
            case '-', '!', '*' -> {
                cursor.at++;
                Expr operand = deeperPrefix(structs);
                return new Expr.Unary(cursor.since(from), (char) kind, operand);
            }
            case '&', TokenKind.AND_AND -> {
                cursor.at++;
                if (cursor.is("raw") && (cursor.is(1, "const") || cursor.is(1, "mut"))) {
                    cursor.at++;
                }
                if (!cursor.eat("mut")) {
                    cursor.eat("const");
                }
                Expr operand = deeperPrefix(structs);
                return new Expr.Borrow(cursor.since(from), operand);
            }
            case TokenKind.DOT_DOT, TokenKind.DOT_DOT_EQ -> {
                return range(from, null, structs);
            }
            default -> {
                return PostfixParser.postfix(this, from, PrimaryParser.primary(this, structs));
            }
        }
    }

    private Expr deeperPrefix(boolean structs) {
        cursor.depth++;
        Expr operand = cursor.tooDeep() ? opaque(cursor.at) : prefix(structs);
        cursor.depth--;
        return operand;
    }

    /** Expressions between commas; what is none is opaque up to the next comma. */
    static List<Expr> list(Cursor inside) {
        List<Expr> expressions = new ArrayList<>();
        while (!inside.done()) {
            expressions.add(element(inside));
            if (inside.is(';')) {
                inside.skipTree();
            }
            inside.eat(',');
        }
        return expressions;
    }

    /** One expression of a list; opaque up to the next comma or semicolon where it is none. */
    static Expr element(Cursor inside) {
        int from = inside.at;
        List<Attribute> attributes = Attributes.outer(inside);
        Expr expression = new ExprParser(inside).expression();
        if (inside.done() || inside.is(',') || inside.is(';')) {
            boolean conditional =
                    attributes.stream().anyMatch(attribute -> attribute.path().equals("cfg"));
            return conditional ? new Expr.Conditional(inside.since(from), attributes, expression) : expression;
        }
        while (!inside.done() && !inside.is(',') && !inside.is(';')) {
            inside.skipTree();
        }
        return new Expr.Opaque(inside.since(from));
    }

    /** One token tree that is no expression; nothing where a separator or the end stands. */
    Expr opaque(int from) {
        if (!cursor.done() && !cursor.is(',') && !cursor.is(';')) {
            cursor.skipTree();
        }
        TokenRange range = cursor.since(from);
        return new Expr.Opaque(range);
    }
}
