/** Commands on many routes at once, with progress and reasons. */
package ru.traektoria.route.web.bulk;
