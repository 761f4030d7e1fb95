package org.dateline.door;

import java.io.ByteArrayInputStream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/** A body that is held in memory. */
final class HeldStream extends ServletInputStream {

	private final ByteArrayInputStream bytes;

	HeldStream(byte[] bytes) {
		this.bytes = new ByteArrayInputStream(bytes);
	}

	@Override
	public int read() {
		return this.bytes.read();
	}

	@Override
	public int read(byte[] buffer, int offset, int length) {
		return this.bytes.read(buffer, offset, length);
	}

	@Override
	public int available() {
		return this.bytes.available();
	}

	@Override
	public boolean isFinished() {
		return this.bytes.available() == 0;
	}

	@Override
	public boolean isReady() {
		return true;
	}

	@Override
	public void setReadListener(ReadListener listener) {
		throw new IllegalStateException("A body that is held is read, not listened to");
	}

}
