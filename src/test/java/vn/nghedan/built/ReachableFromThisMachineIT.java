package vn.nghedan.built;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A fresh start has accounts whose password everybody knows, so nobody else in the network reaches it. */
class ReachableFromThisMachineIT {

    @Test
    @DisplayName("T14: a fresh start answers this machine only, and says so")
    void nobodyElseReachesAFreshStart() throws Exception {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        assumeThat(others).as("the machine has no address but its own").isNotEmpty();
        try (OfficeDatabase office = OfficeDatabase.empty()) {
            Instance program = office.start("fresh");
            for (InetAddress address : others) {
                assertThatThrownBy(() -> connect(address, program.port())).as(address.toString())
                        .isInstanceOf(IOException.class);
            }
            assertThat(Files.readString(program.log())).contains("Chỉ mở được từ chính máy này (127.0.0.1)");
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
        }
    }
}
