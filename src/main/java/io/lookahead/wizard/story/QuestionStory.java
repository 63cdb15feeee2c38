package io.lookahead.wizard.story;

import io.lookahead.facts.Conclusion.Question;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.List;

/** Questions that are asked together. */
public final class QuestionStory {

    private QuestionStory() {}

    /** What is asked, said once with everything that it is asked about. */
    public static List<Block> together(List<Question> questions) {
        return Alike.joined(questions.stream().map(Question::text).toList()).stream()
                .<Block>map(Paragraph::of)
                .toList();
    }
}
