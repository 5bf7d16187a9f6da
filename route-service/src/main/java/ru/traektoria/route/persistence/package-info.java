/** Collections of the routes database; lists read flat fields beside the state. */
package ru.traektoria.route.persistence;
