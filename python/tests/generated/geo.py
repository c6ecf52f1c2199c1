# @generated from protobuf/commands by codegen. Do not edit.
"""Places: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "GEOADD of two members": Call("client.geoadd(\"k\", {\"a\": GeospatialData(13.5, 38.25), b\"\\xff\\x00\": GeospatialData(-15.0625, -37.5)})", '2'),
    "GEOADD that only adds": Call('client.geoadd("k", {"Palermo": GeospatialData(13.5, 38.25)}, ConditionalChange.ONLY_IF_DOES_NOT_EXIST)', '0'),
    "GEOADD that only moves, and counts that": Call('client.geoadd("k", {"Palermo": GeospatialData(13.5, 38.25)}, existing_options=ConditionalChange.ONLY_IF_EXISTS, changed=True)', '1'),
    "GEODIST in metres": Call('client.geodist("k", "Palermo", "Catania")', '166274.1516'),
    "GEODIST in m": Call('client.geodist("k", "Palermo", "Catania", unit=GeoUnit.METERS)', '166274.1516'),
    "GEODIST in km": Call('client.geodist("k", "Palermo", "Catania", unit=GeoUnit.KILOMETERS)', '166.2742'),
    "GEODIST in ft": Call('client.geodist("k", "Palermo", "Catania", unit=GeoUnit.FEET)', '545518.87'),
    "GEODIST in mi": Call('client.geodist("k", "Palermo", "Catania", unit=GeoUnit.MILES)', '103.3182'),
    "GEODIST of a missing member": Call('client.geodist("k", "Palermo", "Rome")', 'None'),
    "GEOHASH of a member and a missing one": Call('client.geohash("k", ["Palermo", "Rome"])', "[b'sqc8b49rny0', None]"),
    "GEOHASH of no members": Call('client.geohash("k", [])', '[]'),
    "GEOPOS of a member and a missing one": Call('client.geopos("k", ["Palermo", "Rome"])', '[[13.361389338970184, 38.1155563954963], None]'),
    "GEOPOS of no members": Call('client.geopos("k", [])', '[]'),
    "GEORADIUS of members": Call('client.georadius("k", 15, 37, 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"),
    "GEORADIUS with everything": Call('client.georadius("k", 15, 37, 300.5, GeoUnit.KILOMETERS, True, True, True, GeoSearchCount(2), OrderBy.ASC)', "[[b'Catania', [56.4413, 3479447370796909, [15.087267458438873, 37.50266842333162]]], [b'Palermo', [190.4424, 3479099956230698, [13.361389338970184, 38.1155563954963]]]]"),
    "GEORADIUS of any member, in feet": Call('client.georadius("k", 15, 37, 900000, GeoUnit.FEET, with_hash=True, count=GeoSearchCount(1, True), order_by=OrderBy.DESC)', "[[b'Palermo', [3479099956230698]]]"),
    "GEORADIUS that finds nothing": Call('client.georadius("none", 15, 37, 1, GeoUnit.METERS)', '[]'),
    "GEORADIUS that stores with STORE": Call('client.georadius_store("k", 15, 37, 200, GeoUnit.MILES, "d")', '2'),
    "GEORADIUS with STORE and every option": Call('client.georadius_store("k", 15, 37, 200, GeoUnit.KILOMETERS, "d", count=GeoSearchCount(1, True), order_by=OrderBy.DESC)', '1'),
    "GEORADIUS that stores with STOREDIST": Call('client.georadius_storedist("k", 15, 37, 200, GeoUnit.MILES, "d")', '2'),
    "GEORADIUS with STOREDIST and every option": Call('client.georadius_storedist("k", 15, 37, 200, GeoUnit.KILOMETERS, "d", count=GeoSearchCount(1, True), order_by=OrderBy.DESC)', '1'),
    "GEORADIUS_RO of members": Call('client.georadius_ro("k", 15, 37, 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"),
    "GEORADIUS_RO in miles": Call('client.georadius_ro("k", 15, 37, 200, GeoUnit.MILES, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"),
    "GEORADIUS_RO with everything": Call('client.georadius_ro("k", 15, 37, 300.5, GeoUnit.KILOMETERS, True, True, True, GeoSearchCount(2), OrderBy.ASC)', "[[b'Catania', [56.4413, 3479447370796909, [15.087267458438873, 37.50266842333162]]], [b'Palermo', [190.4424, 3479099956230698, [13.361389338970184, 38.1155563954963]]]]"),
    "GEORADIUS_RO of any member, in feet": Call('client.georadius_ro("k", 15, 37, 900000, GeoUnit.FEET, with_hash=True, count=GeoSearchCount(1, True), order_by=OrderBy.DESC)', "[[b'Palermo', [3479099956230698]]]"),
    "GEORADIUS_RO that finds nothing": Call('client.georadius_ro("none", 15, 37, 1, GeoUnit.METERS)', '[]'),
    "GEORADIUSBYMEMBER of members": Call('client.georadiusbymember("k", "Catania", 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"),
    "GEORADIUSBYMEMBER with everything": Call('client.georadiusbymember("k", "Catania", 300.5, GeoUnit.KILOMETERS, True, True, True, GeoSearchCount(2), OrderBy.ASC)', "[[b'Catania', [0.0, 3479447370796909, [15.087267458438873, 37.50266842333162]]], [b'Palermo', [166.2742, 3479099956230698, [13.361389338970184, 38.1155563954963]]]]"),
    "GEORADIUSBYMEMBER of any member, in feet": Call('client.georadiusbymember("k", "Catania", 900000, GeoUnit.FEET, with_hash=True, count=GeoSearchCount(1, True), order_by=OrderBy.DESC)', "[[b'Palermo', [3479099956230698]]]"),
    "GEORADIUSBYMEMBER that finds nothing": Call('client.georadiusbymember("none", "Catania", 1, GeoUnit.METERS)', '[]'),
    "GEORADIUSBYMEMBER that stores with STORE": Call('client.georadiusbymember_store("k", "Catania", 200, GeoUnit.MILES, "d")', '2'),
    "GEORADIUSBYMEMBER with STORE and every option": Call('client.georadiusbymember_store("k", "Catania", 200, GeoUnit.KILOMETERS, "d", count=GeoSearchCount(1, True), order_by=OrderBy.DESC)', '1'),
    "GEORADIUSBYMEMBER that stores with STOREDIST": Call('client.georadiusbymember_storedist("k", "Catania", 200, GeoUnit.MILES, "d")', '2'),
    "GEORADIUSBYMEMBER with STOREDIST and every option": Call('client.georadiusbymember_storedist("k", "Catania", 200, GeoUnit.KILOMETERS, "d", count=GeoSearchCount(1, True), order_by=OrderBy.DESC)', '1'),
    "GEORADIUSBYMEMBER_RO of members": Call('client.georadiusbymember_ro("k", "Catania", 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"),
    "GEORADIUSBYMEMBER_RO in miles": Call('client.georadiusbymember_ro("k", "Catania", 200, GeoUnit.MILES, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"),
    "GEORADIUSBYMEMBER_RO with everything": Call('client.georadiusbymember_ro("k", "Catania", 300.5, GeoUnit.KILOMETERS, True, True, True, GeoSearchCount(2), OrderBy.ASC)', "[[b'Catania', [0.0, 3479447370796909, [15.087267458438873, 37.50266842333162]]], [b'Palermo', [166.2742, 3479099956230698, [13.361389338970184, 38.1155563954963]]]]"),
    "GEORADIUSBYMEMBER_RO of any member, in feet": Call('client.georadiusbymember_ro("k", "Catania", 900000, GeoUnit.FEET, with_hash=True, count=GeoSearchCount(1, True), order_by=OrderBy.DESC)', "[[b'Palermo', [3479099956230698]]]"),
    "GEORADIUSBYMEMBER_RO that finds nothing": Call('client.georadiusbymember_ro("none", "Catania", 1, GeoUnit.METERS)', '[]'),
    "GEOSEARCH from a member in a circle": Call('client.geosearch("k", b"Catania", GeoSearchByRadius(200, GeoUnit.KILOMETERS), OrderBy.ASC)', "[b'Catania', b'Palermo']"),
    "GEOSEARCH in feet": Call('client.geosearch("k", b"Catania", GeoSearchByRadius(200, GeoUnit.FEET), OrderBy.ASC)', "[b'Catania', b'Palermo']"),
    "GEOSEARCH from a place in a box": Call('client.geosearch("k", GeospatialData(15, 37), GeoSearchByBox(400, 400.5, GeoUnit.MILES), order_by=OrderBy.DESC)', "[b'Palermo', b'Catania']"),
    "GEOSEARCH with everything": Call('client.geosearch("k", GeospatialData(15, 37), GeoSearchByRadius(200, GeoUnit.KILOMETERS), OrderBy.ASC, GeoSearchCount(2), True, True, True)', "[[b'Catania', [56.4413, 3479447370796909, [15.087267458438873, 37.50266842333162]]], [b'Palermo', [190.4424, 3479099956230698, [13.361389338970184, 38.1155563954963]]]]"),
    "GEOSEARCH with the distance of any member": Call('client.geosearch("k", GeospatialData(15, 37), GeoSearchByRadius(100000, GeoUnit.METERS), count=GeoSearchCount(1, any_option=True), with_dist=True)', "[[b'Catania', [56441.2579]]]"),
    "GEOSEARCH with places": Call('client.geosearch("k", GeospatialData(15, 37), GeoSearchByRadius(100, GeoUnit.KILOMETERS), with_coord=True)', "[[b'Catania', [[15.087267458438873, 37.50266842333162]]]]"),
    "GEOSEARCH that finds nothing": Call('client.geosearch("none", GeospatialData(15, 37), GeoSearchByRadius(100, GeoUnit.KILOMETERS))', '[]'),
    "GEOSEARCH in an area": Call('client.geosearch_polygon("k", [GeospatialData(12, 37), GeospatialData(14, 37), GeospatialData(13, 40)])', "[b'Palermo']"),
    "GEOSEARCH in an area with everything": Call('client.geosearch_polygon("k", [GeospatialData(12, 37), GeospatialData(14, 37), GeospatialData(13, 40)], OrderBy.ASC, GeoSearchCount(1, True), True, True, True)', "[[b'Palermo', [34045.2217, 3479099956230698, [13.361389338970184, 38.1155563954963]]]]"),
    "GEOSEARCHSTORE of places": Call('client.geosearchstore("d", "k", GeospatialData(15, 37), GeoSearchByRadius(200, GeoUnit.KILOMETERS))', '2'),
    "GEOSEARCHSTORE in metres": Call('client.geosearchstore("d", "k", GeospatialData(15, 37), GeoSearchByRadius(200, GeoUnit.METERS))', '2'),
    "GEOSEARCHSTORE in miles": Call('client.geosearchstore("d", "k", GeospatialData(15, 37), GeoSearchByRadius(200, GeoUnit.MILES))', '2'),
    "GEOSEARCHSTORE with every option": Call('client.geosearchstore("d", "k", "Catania", GeoSearchByBox(400, 400, GeoUnit.FEET), GeoSearchCount(1, True), True, order_by=OrderBy.DESC)', '1'),
    "GEOSEARCHSTORE in an area": Call('client.geosearchstore_polygon("d", "k", [GeospatialData(12, 37), GeospatialData(14, 37), GeospatialData(13, 40)], GeoSearchCount(1, True), True, OrderBy.ASC)', '1'),
}

EXAMPLES = {
    "GEOADD": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
        ],
    ),
    "GEODIST": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.geodist("Sicily", "Palermo", "Catania", unit=GeoUnit.KILOMETERS)', '166.2742'), False),
        ],
    ),
    "GEOHASH": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.geohash("Sicily", ["Palermo", "Rome"])', "[b'sqc8b49rny0', None]"), False),
        ],
    ),
    "GEOPOS": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.geopos("Sicily", ["Palermo", "Rome"])', '[[13.361389338970184, 38.1155563954963], None]'), False),
        ],
    ),
    "GEORADIUS": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"), False),
            Step(Call('client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, with_dist=True, order_by=OrderBy.ASC)', "[[b'Catania', [56.4413]], [b'Palermo', [190.4424]]]"), False),
        ],
    ),
    "GEORADIUS.store": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})', '1'), False),
            Step(Call('client.georadius_store("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near")', '1'), False),
        ],
    ),
    "GEORADIUS.storedist": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})', '1'), False),
            Step(Call('client.georadius_storedist("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near")', '1'), False),
        ],
    ),
    "GEORADIUSBYMEMBER": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"), False),
            Step(Call('client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS, with_dist=True, order_by=OrderBy.ASC)', "[[b'Catania', [0.0]], [b'Palermo', [166.2742]]]"), False),
        ],
    ),
    "GEORADIUSBYMEMBER.store": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})', '1'), False),
            Step(Call('client.georadiusbymember_store("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near")', '1'), False),
        ],
    ),
    "GEORADIUSBYMEMBER.storedist": Example(
        "3.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})', '1'), False),
            Step(Call('client.georadiusbymember_storedist("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near")', '1'), False),
        ],
    ),
    "GEORADIUSBYMEMBER_RO": Example(
        "3.2.10",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.georadiusbymember_ro("Sicily", "Catania", 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"), False),
            Step(Call('client.georadiusbymember_ro("Sicily", "Catania", 200, GeoUnit.KILOMETERS, with_dist=True, order_by=OrderBy.ASC)', "[[b'Catania', [0.0]], [b'Palermo', [166.2742]]]"), False),
        ],
    ),
    "GEORADIUS_RO": Example(
        "3.2.10",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.georadius_ro("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)', "[b'Catania', b'Palermo']"), False),
            Step(Call('client.georadius_ro("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, with_dist=True, order_by=OrderBy.ASC)', "[[b'Catania', [56.4413]], [b'Palermo', [190.4424]]]"), False),
        ],
    ),
    "GEOSEARCH": Example(
        "6.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.geosearch("Sicily", "Palermo", GeoSearchByBox(400, 400, GeoUnit.KILOMETERS), OrderBy.DESC)', "[b'Catania', b'Palermo']"), False),
            Step(Call('client.geosearch("Sicily", GeospatialData(15, 37), GeoSearchByRadius(100, GeoUnit.KILOMETERS), with_dist=True, with_hash=True)', "[[b'Catania', [56.4413, 3479447370796909]]]"), False),
        ],
    ),
    "GEOSEARCH.polygon": Example(
        "9.0.0",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.geosearch_polygon("Sicily", [GeospatialData(12, 37), GeospatialData(14, 37), GeospatialData(13, 40)])', "[b'Palermo']"), False),
        ],
    ),
    "GEOSEARCHSTORE": Example(
        "6.2.0",
        [
            Step(Call('client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})', '1'), False),
            Step(Call('client.geosearchstore("near", "Sicily", GeospatialData(15, 37), GeoSearchByRadius(100, GeoUnit.KILOMETERS))', '1'), False),
        ],
    ),
    "GEOSEARCHSTORE.polygon": Example(
        "9.0.0",
        [
            Step(Call('client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556), "Catania": GeospatialData(15.087269, 37.502669)})', '2'), False),
            Step(Call('client.geosearchstore_polygon("near", "Sicily", [GeospatialData(12, 37), GeospatialData(14, 37), GeospatialData(13, 40)])', '1'), False),
        ],
    ),
}
