package io.lookahead.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnceTreeTest {

    @TempDir
    private Path root;

    @Test
    void tells_of_a_file_what_it_was_when_it_was_first_read() throws IOException {
        Files.writeString(root.resolve("lib.rs"), "mod a;");
        SourceTree tree = new ReadOnceTree(new DiskTree(root));
        tree.read("lib.rs");
        tree.read("none.rs");

        Files.writeString(root.resolve("lib.rs"), "mod b;");
        Files.writeString(root.resolve("none.rs"), "fn late() {}");

        assertThat(tree.text("lib.rs").orElseThrow().slice(0, 6)).isEqualTo("mod a;");
        assertThat(tree.read("none.rs")).isInstanceOf(FileContent.Absent.class);
        assertThat(tree.isFile("none.rs")).isFalse();
        assertThat(tree.list("")).extracting(SourceTree.Entry::name).containsExactly("lib.rs", "none.rs");
    }

    @Test
    void reads_again_what_is_beyond_what_it_keeps() throws IOException {
        byte[] half = new byte[7 * 1024 * 1024];
        for (String name : new String[] {"a", "b", "c"}) {
            Files.write(root.resolve(name), half);
        }
        SourceTree tree = new ReadOnceTree(new DiskTree(root));
        tree.read("a");
        tree.read("b");
        tree.read("c");

        Files.writeString(root.resolve("a"), "short");
        Files.writeString(root.resolve("c"), "short");

        assertThat(tree.text("a").orElseThrow().length()).isEqualTo(half.length);
        assertThat(tree.text("c").orElseThrow().length()).isEqualTo(5);
    }
}
