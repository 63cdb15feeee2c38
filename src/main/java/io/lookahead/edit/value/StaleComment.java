package io.lookahead.edit.value;

import io.lookahead.edit.bench.RustFile;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments that speak of a number which changes: half a second every twelve seconds, or how long a block is authored.
 */
public final class StaleComment {

    /** Phrases in which templates and their descendants say it, and what holds for two seconds every six. */
    private static final List<Map.Entry<String, String>> PHRASES = List.of(
            Map.entry("0.5 of a second", "2 seconds"),
            Map.entry("0.5 seconds", "2 seconds"),
            Map.entry("0.5 second", "2 seconds"),
            Map.entry("Half a second", "Two seconds"),
            Map.entry("half a second", "two seconds"),
            Map.entry("500 ms", "2000 ms"),
            Map.entry("500ms", "2000ms"),
            Map.entry("12 second average", "6 second average"),
            Map.entry("12 seconds", "6 seconds"),
            Map.entry("twelve seconds", "six seconds"));

    private StaleComment() {}

    /** Brings the doc comment of the constant with this value up to date, where it is written in a known phrase. */
    static void update(RustFile file, TokenRange value, EditSet.Builder edits) {
        file.around(ConstItem.class, value.span().start()).ifPresent(constant -> {
            Span whole = constant.head().spanWithDocs();
            int end = constant.head().core().span().start();
            String comment = file.text().slice(whole.start(), end);
            for (Map.Entry<String, String> phrase : PHRASES) {
                int at = comment.indexOf(phrase.getKey());
                if (at >= 0) {
                    int from = whole.start() + bytes(comment.substring(0, at));
                    edits.replace(file.text(), new Span(from, from + bytes(phrase.getKey())), phrase.getValue());
                    comment = comment.replace(
                            phrase.getKey(), "\0".repeat(phrase.getKey().length()));
                }
            }
        });
    }

    /** Brings the comment lines just above some code up to date, where they say {@code before} milliseconds. */
    public static void updateAbove(TokenRange code, long before, long after, EditSet.Builder edits) {
        SourceText text = code.tokens().source();
        Pattern number = Pattern.compile("\\b" + before + "(?= ?(ms|millis|milliseconds)\\b)");
        int line = text.line(code.span().start()) - 1;
        while (line > 0 && text.slice(text.lineSpan(line)).strip().startsWith("//")) {
            String comment = text.slice(text.lineSpan(line));
            Matcher found = number.matcher(comment);
            if (found.find()) {
                int from = text.lineStart(line) + bytes(comment.substring(0, found.start()));
                Span span = new Span(from, from + bytes(found.group()));
                edits.replace(text, span, Long.toString(after));
            }
            line--;
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
