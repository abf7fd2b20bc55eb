package vn.nghedan.directory;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;

/** Staff and units, for those who assign work. */
@Path("/api/v1")
@Authenticated
class DirectoryResource {

    private final DirectoryService directory;

    DirectoryResource(DirectoryService directory) {
        this.directory = directory;
    }

    @GET
    @Path("/staff")
    public List<StaffView> staff(@QueryParam("unit") String unit) {
        return unit == null ? directory.staffList() : directory.staffOf(unit);
    }

    @GET
    @Path("/units")
    public List<UnitView> units() {
        return directory.units();
    }
}
