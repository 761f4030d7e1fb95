package faults.calls;

import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** Planted: ten ways to use whatever charset the machine has, and two that name one. */
@SuppressWarnings("DefaultCharset")
final class CharsetOfThisMachine {

	byte[] bytes(String text) {
		return text.getBytes();
	}

	String text(byte[] bytes) {
		return new String(bytes) + new String(bytes, 0, 1);
	}

	Reader reader(InputStream in) {
		return new InputStreamReader(in);
	}

	Writer writer(OutputStream out) {
		return new OutputStreamWriter(out);
	}

	Reader file(String name) throws IOException {
		return new FileReader(name);
	}

	Writer append(String name) throws IOException {
		return new FileWriter(name, true);
	}

	Writer print(OutputStream out) {
		return new PrintWriter(out);
	}

	Scanner scanner(InputStream in) {
		return new Scanner(in);
	}

	String written(ByteArrayOutputStream out) {
		return out.toString() + Charset.defaultCharset();
	}

	Reader sound(InputStream in, byte[] bytes) {
		return new InputStreamReader(in, Charset.forName(new String(bytes, StandardCharsets.US_ASCII)));
	}

}
