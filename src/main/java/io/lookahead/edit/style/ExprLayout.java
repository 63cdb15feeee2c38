package io.lookahead.edit.style;

import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Exprs;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Lays out expressions that are added to a file, as far as rustfmt's ways with closures and chains of calls go. */
public final class ExprLayout {

    private final RustStyle style;

    public ExprLayout(RustStyle style) {
        this.style = style;
    }

    /**
     * {@code start} and an expression with what follows it.
     *
     * @param indent the indentation of the line on which {@code start} stands, which is not written
     * @param start such as {@code field: }
     * @param code the expression, on one line or with four spaces a step
     * @param end such as {@code ,}
     */
    public String write(String indent, String start, String code, String end) {
        Expr expression = Exprs.parse(Tokens.of("code", code).all());
        if (expression instanceof Expr.Closure closure) {
            return closure(indent, start, closure, end);
        }
        if (code.contains("\n")) {
            return start + style.indented(code, indent).stripLeading() + end;
        }
        boolean oneLine = style.fits(indent + start + code + end) && code.length() <= chainLimit(expression);
        return oneLine ? start + code + end : chain(indent, start, expression.range(), end);
    }

    private int chainLimit(Expr expression) {
        return links(expression.range()).size() > 2 ? style.chainWidth() : Integer.MAX_VALUE;
    }

    private String closure(String indent, String start, Expr.Closure closure, String end) {
        TokenRange whole = closure.range();
        TokenRange body = closure.body().range();
        String head = whole.sub(whole.from(), body.from()).text();
        TokenRange inner = closure.body() instanceof Expr.Block ? body.inside() : body;
        String code = inner.text();
        boolean flat = !code.contains("\n") && !(closure.body() instanceof Expr.Block);
        String oneLine = start + head + " " + code + end;
        if (flat && style.fits(indent + oneLine) && code.length() <= chainLimit(closure.body())) {
            return oneLine;
        }
        String deeper = indent + style.indent();
        String lines = code.contains("\n")
                ? style.indented(dedented(code), deeper).stripLeading()
                : write(deeper, "", code, "");
        return start + head + " {\n" + deeper + lines + "\n" + indent + "}" + end;
    }

    /**
     * The lines of a block's inside, whose first line has lost its indentation, with the block's own step taken off.
     */
    private static String dedented(String code) {
        return code.replace("\n    ", "\n");
    }

    /** {@code receiver}, and each of {@code .call(…)} on a line of its own. */
    private String chain(String indent, String start, TokenRange expression, String end) {
        List<String> links = links(expression);
        if (links.size() < 2) {
            return start + expression.text() + end;
        }
        StringBuilder out = new StringBuilder(start).append(links.get(0));
        String deeper = indent + style.indent();
        for (int i = 1; i < links.size(); i++) {
            boolean joins = i == 1 && links.get(0).length() <= style.tabSpaces();
            out.append(joins ? "" : "\n" + deeper).append(links.get(i));
        }
        return out.append(end).toString();
    }

    /** The parts of a chain of method calls, each but the first with its dot. */
    private static List<String> links(TokenRange expression) {
        Tokens tokens = expression.tokens();
        List<String> links = new ArrayList<>();
        int from = expression.from();
        for (int i = expression.from(); i < expression.to(); i = tokens.skip(i)) {
            if (tokens.is(i, '.') && i > expression.from()) {
                links.add(expression.sub(from, i).text());
                from = i;
            }
        }
        links.add(expression.sub(from, expression.to()).text());
        return links;
    }
}
