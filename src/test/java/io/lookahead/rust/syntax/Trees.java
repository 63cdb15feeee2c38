package io.lookahead.rust.syntax;

import io.lookahead.rust.token.Tokens;
import java.util.List;
import java.util.stream.Collectors;

/** Expressions and types written so that their structure shows: {@code (+ 1 (* 2 3))}. */
final class Trees {

    private Trees() {}

    static String expression(String source) {
        return show(Exprs.parse(Tokens.of("t.rs", source).all()));
    }

    static String type(String source) {
        return show(Types.parse(Tokens.of("t.rs", source).all()));
    }

    static String show(Expr expression) {
        if (expression instanceof Expr.Binary binary) {
            return "(" + binary.operator() + " " + show(binary.left()) + " " + show(binary.right()) + ")";
        }
        if (expression instanceof Expr.Assign assign) {
            return "(" + assign.operator() + " " + show(assign.target()) + " " + show(assign.value()) + ")";
        }
        if (expression instanceof Expr.Unary unary) {
            return "(" + unary.operator() + " " + show(unary.operand()) + ")";
        }
        if (expression instanceof Expr.Cast cast) {
            return "(as " + show(cast.operand()) + " " + show(cast.type()) + ")";
        }
        if (expression instanceof Expr.MethodCall call) {
            return "(." + call.name() + " " + show(call.receiver()) + list(call.arguments()) + ")";
        }
        if (expression instanceof Expr.Call call) {
            return "(call " + show(call.callee()) + list(call.arguments()) + ")";
        }
        if (expression instanceof Expr.StructLiteral literal) {
            String fields = literal.fields().stream()
                    .map(field -> " " + field.name() + (field.shorthand() ? "" : ":" + show(field.value())))
                    .collect(Collectors.joining());
            return "(new " + literal.path().names() + fields
                    + (literal.rest() == null ? "" : " .." + show(literal.rest())) + ")";
        }
        if (expression instanceof Expr.Literal || expression instanceof Expr.PathExpr) {
            return expression.range().normalized();
        }
        String name = expression.getClass().getSimpleName();
        return "(" + name + list(ExprChildren.of(expression)) + ")";
    }

    private static String list(List<Expr> expressions) {
        return expressions.stream().map(expression -> " " + show(expression)).collect(Collectors.joining());
    }

    static String show(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return show(named.path());
        }
        if (type instanceof TypeRef.Reference reference) {
            return "&" + show(reference.target());
        }
        if (type instanceof TypeRef.Tuple tuple) {
            return tuple.elements().stream().map(Trees::show).collect(Collectors.joining(", ", "(", ")"));
        }
        if (type instanceof TypeRef.Slice slice) {
            return "[" + show(slice.element()) + "]";
        }
        if (type instanceof TypeRef.Array array) {
            return "[" + show(array.element()) + "; " + show(array.length()) + "]";
        }
        if (type instanceof TypeRef.Bounds bounds) {
            return bounds.traits().stream().map(Trees::show).collect(Collectors.joining(" + ", "{", "}"));
        }
        return type.getClass().getSimpleName() + "?" + type.range().normalized();
    }

    private static String show(PathRef path) {
        StringBuilder out = new StringBuilder(path.global() ? "::" : "");
        PathRef.QualifiedSelf self = path.self();
        if (self != null) {
            out.append("<").append(show(self.type()));
            out.append(self.trait() == null ? "" : " as " + show(self.trait())).append(">");
        }
        for (PathRef.Segment segment : path.segments()) {
            out.append(out.length() == 0 || out.toString().equals("::") ? "" : "::")
                    .append(segment.name());
            if (segment.arguments() != null) {
                out.append(segment.arguments().arguments().stream()
                        .map(Trees::show)
                        .collect(Collectors.joining(", ", "<", ">")));
            }
        }
        return out.toString();
    }

    private static String show(GenericArguments.Argument argument) {
        if (argument instanceof GenericArguments.OfType type) {
            return show(type.type());
        }
        if (argument instanceof GenericArguments.OfConst constant) {
            return "const " + show(constant.expression());
        }
        if (argument instanceof GenericArguments.Binding binding) {
            return binding.name() + "=" + show(binding.type());
        }
        return argument.range().normalized();
    }
}
