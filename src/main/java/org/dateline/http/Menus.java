package org.dateline.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** All menus of the service, by name. */
@Component
class Menus {

	private final Map<String, Menu> menus;

	Menus(List<Menu> menus) {
		this.menus = menus.stream().collect(Collectors.toMap(Menu::name, Function.identity()));
	}

	Menu named(String name) {
		Menu menu = this.menus.get(name);
		if (menu == null) {
			throw new IllegalArgumentException("There is no menu \"" + name + "\" among " + this.menus.keySet());
		}
		return menu;
	}

}
