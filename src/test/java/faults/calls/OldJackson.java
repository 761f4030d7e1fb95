package faults.calls;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Planted: Jackson as it was before version 3. */
final class OldJackson {

	ObjectMapper mapper;

	JsonFactory factory;

}
