package vn.nghedan.web.storage;

import java.nio.file.Path;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;

/** Disks for tests of what is written to them. */
public final class Disks {

    private Disks() {
    }

    public static DiskReserve keeping(Path data, String reserve) {
        return new DiskReserve(data, "jdbc:postgresql:", size(reserve));
    }

    public static MemorySize size(String told) {
        return new MemorySizeConverter().convert(told);
    }
}
