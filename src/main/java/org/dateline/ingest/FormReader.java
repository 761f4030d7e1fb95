package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes the files out of a form (RFC 7578). The body is bounded and in memory long before
 * it comes here, so it is parsed there and nothing lies about on the disk.
 */
@Component
class FormReader {

	/** The longest head of a part, in bytes; it holds the name of the file. */
	private static final int LONGEST_HEAD = 8 * 1024;

	private final Imports imports;

	FormReader(Imports imports) {
		this.imports = imports;
	}

	List<Parcel> read(Question question, HttpServletRequest request) {
		Parcelling parcels = new Parcelling(this.imports, new Hinted(question));
		try {
			FileUpload form = new FileUpload();
			form.setHeaderEncoding(StandardCharsets.UTF_8.name());
			form.setPartHeaderSizeMax(LONGEST_HEAD);
			FileItemIterator parts = form.getItemIterator(new Body(request));
			while (parts.hasNext()) {
				parcels.add(parts.next());
			}
		}
		catch (IOException broken) {
			throw Refusal.unreadable("The body is not made of parts as multipart/form-data says (RFC 7578)");
		}
		if (parcels.all().isEmpty()) {
			throw Refusal.unreadable("The body holds no file");
		}
		return parcels.all();
	}

	/**
	 * The body of a request, as the parser wants it.
	 *
	 * @param request the request
	 */
	private record Body(HttpServletRequest request) implements UploadContext {

		@Override
		public @Nullable String getCharacterEncoding() {
			return this.request.getCharacterEncoding();
		}

		@Override
		public @Nullable String getContentType() {
			return this.request.getContentType();
		}

		@Override
		public long contentLength() {
			return this.request.getContentLengthLong();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return this.request.getInputStream();
		}

	}

}
