package vn.nghedan.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/ping")
class PingResource {

    @GET
    public String ping() {
        return "ok";
    }
}
