package io.lookahead.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** The library is an independent witness: both readers must find the same values under the same keys. */
class TomlDocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[package]\nname = \"a\" # comment\nversion.workspace = true\n",
                "[dependencies]\nx = { version = \"1\", features = [\"a\", 'b'] }\n\"quoted\" = '1'\n",
                "[a.b.c]\nd = 1\n[a]\ne = true\n[a.b]\nf = false\n",
                "[[bin]]\nname = 'one'\n[[bin]]\nname = 'two'\n[bin.extra]\nk = 1\n",
                "list = [\n  # first\n  'a', # why\n  'b',\n]\nafter = 1\n",
                "text = \"\"\"\nline \\\n   joined \"quoted\" \\u00e9\"\"\"\nraw = '''\nas\\is'''\n",
                "a.b.c = 1\na.b.d = 2\na . e = 3\n",
                "[target.'cfg(target_arch = \"wasm32\")'.dependencies]\nx.workspace = true\n",
                "nested = { a = { b = [ { c = 1 }, { c = 2 } ] } }\n",
                "empty = ''\nnone = []\ntable = {}\n[x]\n",
                "escape = \"tab\\t quote\\\" back\\\\ \\U0001F600\"\n",
            })
    void findsWhatTheLibraryFinds(String toml) {
        TomlParseResult witness = Toml.parse(toml);
        assertThat(witness.errors()).isEmpty();

        TomlDocument document = TomlDocument.parse(SourceText.of("Cargo.toml", toml));

        assertThat(document.problems()).isEmpty();
        assertThat(flat(document.root())).isEqualTo(FlatToml.of(witness));
    }

    @Test
    void tiesEveryValueToItsBytes() {
        SourceText text = SourceText.of("Cargo.toml", "\uFEFF[a]\r\nkey = { x = 'é', y = [1, 2] } # note\r\n");

        TomlEntry entry = TomlDocument.parse(text)
                .root()
                .table("a")
                .orElseThrow()
                .entry("key")
                .orElseThrow();

        assertThat(text.slice(entry.span())).isEqualTo("key = { x = 'é', y = [1, 2] }");
        assertThat(text.slice(entry.keySpan())).isEqualTo("key");
        TomlEntry inner = ((TomlTable) entry.value()).entry("y").orElseThrow();
        assertThat(text.slice(inner.value().span())).isEqualTo("[1, 2]");
        assertThat(text.locate(inner.keySpan().start()).column()).isEqualTo(18);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "broken = \nok = 1\n",
                "<<<<<<< HEAD\nok = 1\n",
                "broken = { a = 1\nok = 1\n",
                "broken = \"open\nok = 1\n",
                "ok = 1\nbroken = [1, 2\n",
                "ok = 1\nok = 2\n",
                "[half\nok = 1\n",
            })
    void keepsWhatStandsAroundAMistake(String toml) {
        TomlDocument document = TomlDocument.parse(SourceText.of("Cargo.toml", toml));

        assertThat(document.problems()).isNotEmpty();
        assertThat(flat(document.root())).containsEntry("ok", "1");
    }

    @Test
    void endsOnHostileNesting() {
        TomlDocument document = TomlDocument.parse(SourceText.of("Cargo.toml", "a = " + "[".repeat(100_000)));

        assertThat(document.problems()).hasSize(1);
    }

    private static Map<String, String> flat(TomlTable root) {
        Map<String, String> flat = new TreeMap<>();
        flatten("", root, flat);
        return flat;
    }

    private static void flatten(String prefix, TomlValue value, Map<String, String> flat) {
        if (value instanceof TomlTable table) {
            for (TomlEntry entry : table.entries()) {
                flatten(FlatToml.join(prefix, entry.key()), entry.value(), flat);
            }
        } else if (value instanceof TomlArray array) {
            List<TomlValue> items = new ArrayList<>(array.items());
            for (int i = 0; i < items.size(); i++) {
                flatten(prefix + "[" + i + "]", items.get(i), flat);
            }
        } else if (value instanceof TomlScalar scalar) {
            flat.put(prefix, scalar.text());
        }
    }
}
