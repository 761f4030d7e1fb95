package org.dateline.format.page.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at each passage again, beside its neighbours. */
final class SecondLook {

	private static final double[] FIFTHS = { 0.2, 0.4, 0.6, 0.8 };

	private static final double[] TENTHS = { 0.01, 0.04, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.96, 0.99 };

	private static final int NOBODY = 7;

	private final List<Passage> passages;

	private final double[] sure;

	private final Frame root;

	private final long[] under;

	private final double[] box;

	private final int[] boxSize;

	private final Map<Integer, double[]> alike = new HashMap<>();

	private final double total;

	private final Sections sections;

	private final Twins twins;

	SecondLook(Sheet sheet, double[] sure, int headline) {
		this.passages = sheet.passages();
		this.sure = sure;
		this.root = Root.find(sheet, sure);
		Tally.weigh(sheet.frames(), this.passages, sure);
		this.total = Math.max(1, sheet.frames().getFirst().tally.mass);
		this.under = new long[sheet.frames().size()];
		this.box = new double[sheet.frames().size()];
		this.boxSize = new int[sheet.frames().size()];
		sheet.frames().forEach(this::descend);
		this.passages.forEach(this::remember);
		this.sections = new Sections(this.passages, sure, headline);
		this.twins = new Twins(this.passages, this.root, headline);
	}

	Frame root() {
		return this.root;
	}

	/**
	 * Looks at all passages.
	 * @param first the clues of the first look
	 * @return the clues of both looks
	 */
	int[][] look(int[][] first) {
		int[][] looks = new int[first.length][];
		for (Passage passage : this.passages) {
			Clues clues = new Clues();
			neighbours(passage.index(), clues);
			company(passage, clues);
			place(passage, clues);
			this.sections.read(passage, clues);
			this.twins.read(passage, clues);
			looks[passage.index()] = joined(first[passage.index()], clues.toArray());
		}
		return looks;
	}

	private void descend(Frame frame) {
		Frame parent = frame.parent;
		if (frame == this.root || parent == null) {
			this.box[frame.index] = 1;
			return;
		}
		boolean inside = parent == this.root || this.under[parent.index] != 0;
		this.under[frame.index] = inside ? this.under[parent.index] | frame.hints | Long.MIN_VALUE : 0;
		double mean = (frame.tally.passages > 1) ? frame.tally.mean() : 1;
		boolean lower = mean < this.box[parent.index];
		this.box[frame.index] = lower ? mean : this.box[parent.index];
		this.boxSize[frame.index] = lower ? frame.tally.characters : this.boxSize[parent.index];
	}

	private void remember(Passage passage) {
		double weight = Tally.weight(passage);
		double[] sum = this.alike.computeIfAbsent(likeness(passage), (_) -> new double[2]);
		sum[0] += this.sure[passage.index()] * weight;
		sum[1] += weight;
	}

	private static int likeness(Passage passage) {
		Frame block = passage.block();
		return block.likeness * 31 + block.up(1).likeness;
	}

	private void neighbours(int index, Clues clues) {
		clues.addStep(Family.OWN, this.sure[index], TENTHS);
		neighbour(Family.BEFORE, index - 1, clues);
		neighbour(Family.AFTER, index + 1, clues);
		neighbour(Family.TWOBEFORE, index - 2, clues);
		neighbour(Family.TWOAFTER, index + 2, clues);
		links(Family.LINKSBEFORE, index - 1, index - 2, clues);
		links(Family.LINKSAFTER, index + 1, index + 2, clues);
		double mass = 0;
		double weight = 0;
		for (int other = Math.max(0, index - 5); other <= Math.min(this.sure.length - 1, index + 5); other++) {
			double own = (other != index) ? Tally.weight(this.passages.get(other)) : 0;
			mass += own * this.sure[other];
			weight += own;
		}
		clues.addStep(Family.WINDOW, mass / Math.max(1, weight), 0.1, 0.25, 0.4, 0.6, 0.75, 0.9);
	}

	private void links(Family family, int first, int second, Clues clues) {
		double share = Math.max(linked(first), linked(second));
		clues.addStep(family, share, 0.01, 0.1, 0.3, 0.6, 0.95);
	}

	private double linked(int index) {
		boolean none = index < 0 || index >= this.sure.length;
		return none ? 0 : this.passages.get(index).share(Within.LINK);
	}

	private void neighbour(Family family, int index, Clues clues) {
		if (index < 0 || index >= this.sure.length) {
			clues.add(family, NOBODY);
		}
		else {
			clues.addStep(family, this.sure[index], FIFTHS);
		}
	}

	private void company(Passage passage, Clues clues) {
		double weight = Tally.weight(passage);
		double mass = weight * this.sure[passage.index()];
		Tally siblings = passage.block().up(1).tally;
		without(Family.SIBLINGS, siblings.mass - mass, siblings.weight - weight, clues);
		Tally branch = passage.block().up(2).tally;
		without(Family.BRANCH, branch.mass - mass, branch.weight - weight, clues);
		double[] sum = this.alike.getOrDefault(likeness(passage), new double[2]);
		without(Family.ALIKE, sum[0] - mass, sum[1] - weight, clues);
		clues.addStep(Family.ALIKEMASS, sum[0] / this.total, 0.02, 0.1, 0.3, 0.6, 0.85);
		clues.addStep(Family.BOX, this.box[passage.frame().index], 0.05, 0.15, 0.3, 0.5, 0.7, 0.999);
		clues.addStep(Family.BOXSIZE, this.boxSize[passage.frame().index], 1, 60, 150, 400, 1000, 3000);
	}

	private static void without(Family family, double mass, double weight, Clues clues) {
		if (weight < 1) {
			clues.add(family, NOBODY);
		}
		else {
			clues.addStep(family, mass / weight, 0.1, 0.25, 0.45, 0.65, 0.85);
		}
	}

	private void place(Passage passage, Clues clues) {
		Frame frame = passage.frame();
		boolean inside = this.under[frame.index] != 0 || frame == this.root;
		int depth = Math.min(6, passage.block().depth - this.root.depth);
		clues.add(Family.ROOT, inside ? Math.max(0, depth) * 2 + 1 : 0);
		clues.addBits(Family.UNDER, this.under[frame.index] & Long.MAX_VALUE);
	}

	private static int[] joined(int[] one, int[] other) {
		int[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

}
