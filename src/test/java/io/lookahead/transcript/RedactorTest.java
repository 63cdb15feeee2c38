package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Redacting")
class RedactorTest {

    private final Redactor redactor =
            Redactor.forMachine("/srv/checkouts/chain", "/home/mallory", "mallory", "quartz-17", "Release crew");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Compiling x (/srv/checkouts/chain/runtime)     | Compiling x (./runtime)
            /srv/checkouts/chain                           | .
            /srv/checkouts/chain-two/a                     | <path>/a
            see /home/mallory/.cargo/config                | see ~/.cargo/config
            /home/other/secret                             | ~/secret
            C:\\Users\\someone\\chain                      | ~\\chain
            built by mallory on quartz-17                  | built by <user> on <host>
            mallory@quartz-17:22                           | <user>@<host>:22
            error in /tmp/rustcAb12/lib.rs                 | error in <path>/lib.rs
            token=ghp_0123456789abcdefghijklmnopqrstuv     | token=<secret>
            password: x and password=hunter22              | password: x and password=<secret>
            https://bob:s3cret@git.example.org/x.git       | https://<secret>@git.example.org/x.git
            Authorization: Bearer abcdef1234567890         | Authorization: Bearer <secret>
            """)
    @DisplayName("takes out where, who and what nobody should see")
    void takesOut(String text, String expected) {
        assertThat(redactor.redact(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runtime/src/lib.rs:13:2",
                "type ConsensusHook = cumulus_pallet_aura_ext::FixedVelocityConsensusHook<Runtime, 6000, 1, 1>;",
                "https://github.com/paritytech/polkadot-sdk/pull/7254",
                "--- a/runtime/src/lib.rs",
                "+// see https://wiki.example.org/var/tmp/page",
                "sp_runtime::traits::Block / 2",
                "marshmallory",
                "10 / 2 /* half */",
                "const SECRET_TOKEN: u32 = 5;"
            })
    @DisplayName("leaves source text as it is")
    void leaves(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("leaves the name that the profile allows, and names that tell nothing")
    void leavesAllowedNames() {
        Redactor allowed = Redactor.forMachine("/p", "/h", "mallory", "localhost", "Mallory");
        Redactor everyday = Redactor.forMachine("/p", "/h", "root", "runner", "");

        assertThat(allowed.redact("signed mallory on localhost")).isEqualTo("signed mallory on localhost");
        assertThat(everyday.redact("the root origin of the test runner"))
                .isEqualTo("the root origin of the test runner");
    }

    @Test
    @DisplayName("is done before anything reaches the file")
    void isDoneAtWriting(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("session.yaml");
        try (TranscriptWriter writer = TranscriptWriter.create(file, Sessions.ticking(), redactor)) {
            writer.append(Sessions.session());
            writer.append(
                    new Event.Check(
                            "compiles",
                            1,
                            java.util.List.of("/home/mallory/.cargo/bin/cargo", "check"),
                            Event.Verdict.FAILED,
                            101,
                            "error: --> /srv/checkouts/chain/runtime/src/lib.rs:3\n  key ghp_0123456789abcdefghijklmnopqrstuv\n"));
        }

        assertThat(Files.readString(file))
                .contains("~/.cargo/bin/cargo", "./runtime/src/lib.rs:3", "<secret>")
                .doesNotContain("mallory", "checkouts", "ghp_");
    }
}
