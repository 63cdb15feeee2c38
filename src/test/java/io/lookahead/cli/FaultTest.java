package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of lookahead itself is told in two lines, with the rest in a file. */
class FaultTest {

    private static final Pattern LOG = Pattern.compile("The details are in (\\S+\\.log);");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void an_exception_nobody_expected_goes_to_a_log_file() throws IOException {
        assertIsLogged(IllegalStateException::new);
    }

    @Test
    void an_error_of_the_virtual_machine_goes_to_a_log_file() throws IOException {
        assertIsLogged(StackOverflowError::new);
    }

    private void assertIsLogged(Supplier<Throwable> fault) throws IOException {
        CommandContext context = new CommandContext(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(failing(fault), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                folder,
                CommandLineRun.HOME,
                Clock.systemUTC(),
                false);
        assertThat(Main.run(context, "doctor")).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(2);
        Matcher named = LOG.matcher(err.toString(StandardCharsets.UTF_8));
        assertThat(named.find()).as(err::toString).isTrue();
        Path log = Path.of(named.group(1));
        assertThat(log)
                .content()
                .contains(fault.get().getClass().getName())
                .contains("\tat " + DoctorCommand.class.getName());
        Files.delete(log);
    }

    private static OutputStream failing(Supplier<Throwable> fault) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                FaultTest.<RuntimeException>sneak(fault.get());
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable fault) throws T {
        throw (T) fault;
    }
}
