package faults.calls;

/** Planted: words for nobody. */
@SuppressWarnings({ "CatchAndPrintStackTrace", "SystemOut" })
final class Shouting {

	void out(IllegalStateException problem) {
		System.out.println("out");
		System.err.println("err");
		problem.printStackTrace();
	}

}
