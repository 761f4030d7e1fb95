package faults.calls;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;

import org.xml.sax.SAXException;

/**
 * Planted: six parsers that read whatever an entity names; what only writes is none of
 * them.
 */
final class TrustingParser {

	DocumentBuilderFactory dom() {
		return DocumentBuilderFactory.newInstance();
	}

	SAXParserFactory sax() {
		return SAXParserFactory.newDefaultNSInstance();
	}

	XMLInputFactory stream() {
		return XMLInputFactory.newFactory();
	}

	TransformerFactory transformer() {
		return TransformerFactory.newInstance();
	}

	Schema schema() throws SAXException {
		return SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema").newSchema();
	}

	XPathFactory path() {
		return XPathFactory.newInstance();
	}

	XMLOutputFactory sound() {
		return XMLOutputFactory.newFactory();
	}

}
