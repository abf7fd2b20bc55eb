package vn.nghedan.document;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.Officer;
import vn.nghedan.document.issue.Sendings;

/** Sends papers out, for rooms that tell what happened as a whole. */
@ApplicationScoped
public class Dispatch {

    private final Sendings sendings;

    Dispatch(Sendings sendings) {
        this.sendings = sendings;
    }

    /** Everybody who waits for a paper of the file had it by post on the day of the paper; who may is settled. */
    public void sendAllByPost(String file, Officer officer) {
        sendings.sendAllByPost(file, officer);
    }
}
