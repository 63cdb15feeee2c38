package io.lookahead.edit.style;

import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Lays out {@code let name = path::<…>(arguments);} as rustfmt does, when its callee becomes another one. */
public final class CallLayout {

    private final RustStyle style;

    public CallLayout(RustStyle style) {
        this.style = style;
    }

    /**
     * Replaces what is called; a {@code let} that holds nothing else is laid out anew where lines become too long or
     * short.
     */
    public void replaceCallee(SourceText text, Expr.Call call, String callee, EditSet.Builder edits) {
        Tokens tokens = call.range().tokens();
        int first = call.range().from();
        int last = call.range().to();
        int let = first - 3;
        boolean statement = tokens.is(last, ';') && tokens.is(first - 1, '=') && tokens.is(let, "let");
        String present = statement ? text.slice(tokens.start(let), tokens.end(last)) : "";
        boolean comments = present.contains("//") || present.contains("/*");
        List<String> arguments = call.arguments().stream().map(Expr::text).toList();
        boolean simple = arguments.stream().noneMatch(argument -> argument.contains("\n"));
        String indent = statement ? text.indentation(text.line(tokens.start(let))) : "";
        String start = statement ? "let " + tokens.text(let + 1) + " =" : "";
        boolean laidOut = present.replace("\r\n", "\n").equals(write(indent, start, oneLine(call.callee()), arguments));
        if (statement && simple && !comments && laidOut) {
            Span span = new Span(tokens.start(let), tokens.end(last));
            edits.replace(text, span, write(indent, start, callee, arguments));
        } else {
            edits.replace(text, call.callee().range().span(), callee);
        }
    }

    private static String oneLine(Expr callee) {
        return callee.text().replaceAll("\\s+", " ").replace("< ", "<").replaceAll(",? >", ">");
    }

    private String write(String indent, String start, String callee, List<String> arguments) {
        String inner = indent + style.indent();
        String list = String.join(", ", arguments);
        boolean shortList = list.length() <= style.callWidth();
        String oneLine = start + " " + callee + "(" + list + ");";
        if (style.fits(indent + oneLine) && shortList) {
            return oneLine;
        }
        if (style.fits(indent + start + " " + callee + "(")) {
            return start + " " + callee + "(\n" + lines(inner, arguments) + indent + ");";
        }
        String next = callee + "(" + list + ");";
        if (style.fits(inner + next) && shortList) {
            return start + "\n" + inner + next;
        }
        if (style.fits(inner + callee + "(")) {
            return start + "\n" + inner + callee + "(\n" + lines(inner + style.indent(), arguments) + inner + ");";
        }
        int open = callee.indexOf("::<");
        if (open < 0) {
            return oneLine;
        }
        List<String> generics = split(callee.substring(open + 3, callee.length() - 1));
        return start + " " + callee.substring(0, open + 3) + "\n" + lines(inner, generics) + indent + ">(" + list
                + ");";
    }

    private static String lines(String indent, List<String> parts) {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(indent).append(part).append(",\n"));
        return out.toString();
    }

    /** The parts between commas that stand in no generics. */
    private static List<String> split(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(arguments.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(arguments.substring(from).strip());
        return parts;
    }
}
