package io.lookahead.wizard.dialog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What was shown, asked and replied in a conversation, and when. */
public final class Recording {

    private final Instant start;
    private final List<Moment> moments = new ArrayList<>();

    Recording(Instant start) {
        this.start = start;
    }

    /** Something said at a time after the start. */
    private record Moment(Duration at, List<Block> blocks) {}

    void shown(Instant at, Block block) {
        moments.add(new Moment(Duration.between(start, at), List.of(block)));
    }

    void asked(Instant at, Prompt<?> prompt) {
        moments.add(new Moment(Duration.between(start, at), List.of(Heading.step(prompt.question(), ""))));
    }

    <T> void replied(Instant at, Prompt<T> prompt, Reply<T> reply) {
        String text = reply instanceof Reply.Answer<T> answer
                ? prompt.echo(answer.value())
                : reply.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        moments.add(new Moment(Duration.between(start, at), List.of(new Paragraph(Tone.STRONG, text))));
    }

    /** The conversation as lines of text. */
    public List<String> text(Look look) {
        return moments.stream().flatMap(moment -> lines(moment, look)).toList();
    }

    /** The conversation as a cast in version 2 of asciinema's format: a header, then an event a line. */
    public String asciicast(Look look, int height) {
        JsonMapper json = JsonMapper.shared();
        StringBuilder cast = new StringBuilder();
        cast.append(json.writeValueAsString(json.createObjectNode()
                        .put("version", 2)
                        .put("width", look.width())
                        .put("height", height)
                        .put("timestamp", start.getEpochSecond())))
                .append('\n');
        for (Moment moment : moments) {
            String text = String.join(
                    "", lines(moment, look).map(line -> line + "\r\n").toList());
            cast.append(json.writeValueAsString(json.createArrayNode()
                            .add(moment.at().toMillis() / 1000.0)
                            .add("o")
                            .add(text)))
                    .append('\n');
        }
        return cast.toString();
    }

    private static Stream<String> lines(Moment moment, Look look) {
        return moment.blocks().stream()
                .flatMap(block -> block.lines(look).stream())
                .map(Line::text);
    }
}
