package io.lookahead.text.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Suggesting what was meant")
class NearWordsTest {

    private static final List<String> KNOWN = List.of("extends", "name", "names", "kind");

    @Test
    @DisplayName("finds the nearest word")
    void findsNearest() {
        assertThat(NearWords.nearest("extneds", KNOWN)).contains("extends");
        assertThat(NearWords.nearest("nmae", KNOWN)).contains("name");
        assertThat(NearWords.nearest("nams", KNOWN)).contains("name");
    }

    @Test
    @DisplayName("suggests nothing that is too far away")
    void suggestsNothingFar() {
        assertThat(NearWords.nearest("hardware", KNOWN)).isEmpty();
    }
}
