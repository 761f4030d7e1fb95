package faults.modules.archive;

/** What the desk uses unasked. */
public final class Archive {

}
