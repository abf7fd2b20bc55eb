package vn.nghedan.reminder.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** A mail server that keeps what it is handed, and lets whoever hands it the first mail wait for its word. */
public final class MailSink implements AutoCloseable {

    private static final String KEY = Postman.KEY_HEADER.toLowerCase(Locale.ROOT) + ":";
    private static final String GREETING = "220 sink";
    private static final String TAKEN = "250 taken";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final AtomicBoolean first = new AtomicBoolean(true);
    private final CountDownLatch word = new CountDownLatch(1);

    public MailSink() throws IOException {
        daemon(this::receive);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The keys of the mails in the order in which they came, taken or still waiting for the word. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** Says of the first mail, too, that it has been taken. */
    public void answerTheFirst() {
        word.countDown();
    }

    @Override
    public void close() throws IOException {
        word.countDown();
        door.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }

    private void receive() throws IOException {
        while (!door.isClosed()) {
            Socket caller = door.accept();
            callers.add(caller);
            daemon(() -> talk(caller));
        }
    }

    private void talk(Socket caller) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = caller.getOutputStream();
        say(out, GREETING);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.toUpperCase(Locale.ROOT).split(" ")[0]) {
                case "DATA" -> {
                    say(out, "354 go on");
                    keys.add(key(in));
                    if (first.getAndSet(false)) {
                        word.await();
                    }
                    say(out, TAKEN);
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    caller.close();
                    return;
                }
                default -> say(out, TAKEN);
            }
        }
    }

    /** Reads a mail to its end. */
    private static String key(BufferedReader in) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith(KEY)) {
                found.add(line.substring(KEY.length()).strip());
            }
        }
        return String.join(" and ", found);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private interface Task {

        void run() throws IOException, InterruptedException;
    }

    private static void daemon(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException | InterruptedException gone) {
                // whoever called has been killed, or the sink is closed
            }
        }, "mail-sink");
        thread.setDaemon(true);
        thread.start();
    }
}
