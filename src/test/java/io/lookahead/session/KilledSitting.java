package io.lookahead.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Somebody's sitting in a process of its own that is killed. Whenever anything is recorded the clock is asked first, so
 * a process that stands still at its clock stands still between two events.
 */
final class KilledSitting {

    private static final String STANDS_STILL = "stands still";

    private KilledSitting() {}

    /** When a process stands still: at the n-th time that the clock is asked for … */
    private interface Moment {
        boolean isNow(int number);
    }

    /** … or when a step's change is on disk and the transcript does not say so yet. */
    private static Moment moment(String word, SampleSittings sample) {
        if (Character.isDigit(word.charAt(0)) && !word.contains(".")) {
            return number -> number == Integer.parseInt(word);
        }
        int[] sinceTheDecision = new int[1];
        return number -> {
            sinceTheDecision[0] = endsWithDecision(sample, word) ? sinceTheDecision[0] + 1 : 0;
            return sinceTheDecision[0] == 2;
        };
    }

    private static boolean endsWithDecision(SampleSittings sample, String step) {
        try {
            String text = Files.exists(sample.transcript()) ? Files.readString(sample.transcript()) : "";
            String last = text.substring(Math.max(0, text.lastIndexOf("---\n")));
            return last.contains("kind: decision\n") && last.contains("step: \"" + step + "\"\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Carries out phases and stands still at some moment. */
    public static final class Child {
        private Child() {}

        public static void main(String[] args) {
            SampleSittings sample = SampleSittings.at(Path.of(args[0]));
            Moment last = moment(args[3], sample);
            TickingClock clock = new TickingClock(Instant.parse(args[2]), number -> {
                if (last.isNow(number)) {
                    System.out.println(STANDS_STILL);
                    standStill();
                }
            });
            Integer[] phases = Arrays.stream(args).skip(4).map(Integer::valueOf).toArray(Integer[]::new);
            sample.carriesOut(args[1], clock, phases);
        }

        private static void standStill() {
            while (true) {
                try {
                    TimeUnit.HOURS.sleep(1);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /**
     * Lets somebody carry out phases in a process that is killed.
     *
     * @param moment how often the clock is asked for before; or a step, which is on disk then and not yet recorded
     * @return whether it came that far
     */
    static boolean at(String moment, SampleSittings sample, String operator, String day, Integer... phases) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dlookahead.home=" + SampleSittings.HOME,
                "-cp",
                classPath(),
                Child.class.getName(),
                sample.root().toString(),
                operator,
                day + "T09:00:00Z",
                moment));
        Arrays.stream(phases).map(String::valueOf).forEach(command::add);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            boolean isStanding;
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                isStanding = STANDS_STILL.equals(out.readLine());
            } finally {
                process.destroyForcibly();
            }
            process.waitFor();
            return isStanding;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class path of this very test, whoever runs it. */
    private static String classPath() {
        return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
                : System.getProperty("java.class.path");
    }
}
