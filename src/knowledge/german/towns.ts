// Towns of Germany that people name when they say where they live, beside the big ones; English names of some.

/** Capitalised as written; read only behind "in", "aus", "bei" and the like. */
export const TOWNS: ReadonlySet<string> = new Set(
  (
    'Aalen Achim Ahaus Ahlen Amberg Andernach Ansbach Arnsberg Aschaffenburg Aschersleben Aurich Backnang Balingen Bamberg Bautzen Bayreuth Bergheim Bernau ' +
    'Bernburg Biberach Bitterfeld Bocholt Borken Bottrop Bremerhaven Bretten Brilon Brühl Bruchsal Buchholz Bünde Buxtehude Celle Cloppenburg Coburg Coesfeld ' +
    'Crailsheim Cuxhaven Dachau Deggendorf Delitzsch Delmenhorst Dessau Detmold Dillenburg Dinslaken Döbeln Dormagen Dorsten Dülmen Düren Eberswalde Eisenach ' +
    'Eisenhüttenstadt Elmshorn Emden Emsdetten Erding Erkelenz Erkrath Erlangen Eschweiler Esslingen Euskirchen Fellbach Flensburg Forchheim Frankenthal Freiberg ' +
    'Freilassing Freising Friedberg Friedrichshafen Fulda Fürth Garbsen Garmisch Geesthacht Geislingen Geldern Gera Germering Gersthofen Gießen Gifhorn Gladbeck ' +
    'Goch Göppingen Görlitz Goslar Gotha Greifswald Greiz Greven Grevenbroich Gronau Gummersbach Güstrow Gütersloh Hagen Halberstadt Haldensleben Haltern Hameln ' +
    'Hanau Hattingen Heidenheim Heilbronn Helmstedt Hennef Herford Herne Herten Herzogenrath Hilden Hildesheim Hürth Husum Ibbenbüren Idar-Oberstein Ilmenau Ingolstadt ' +
    'Iserlohn Itzehoe Kaarst Kaiserslautern Kamen Kamp-Lintfort Kassel Kaufbeuren Kempten Kerpen Kirchheim Kleve Königswinter Konstanz Korbach Köthen Kulmbach ' +
    'Lahr Landau Landsberg Landshut Langenfeld Langenhagen Leer Lehrte Lemgo Leonberg Leverkusen Limburg Lindau Lingen Lippstadt Löhne Lörrach Ludwigsburg Ludwigshafen ' +
    'Lüdenscheid Lüneburg Lünen Marburg Marl Mechernich Meerbusch Meißen Melle Memmingen Menden Meppen Merseburg Mettmann Minden Moers Mülheim Mühlhausen Naumburg ' +
    'Neubrandenburg Neumarkt Neumünster Neunkirchen Neuruppin Neuss Neustadt Neuwied Nienburg Norden Norderstedt Nordhausen Nordhorn Northeim Nürtingen Oberhausen Offenbach ' +
    'Offenburg Olpe Oranienburg Osterode Paderborn Papenburg Passau Peine Pforzheim Pinneberg Pirmasens Pirna Plauen Pulheim Quedlinburg Radebeul Radolfzell Rastatt Ratingen ' +
    'Ravensburg Recklinghausen Remscheid Rendsburg Reutlingen Rheine Riesa Rosenheim Rottenburg Rottweil Rudolstadt Rüsselsheim Saalfeld Saarlouis Salzgitter Salzwedel ' +
    'Sangerhausen Schleswig Schongau Schwabach Schwedt Schweinfurt Schwelm Schwerte Senftenberg Siegburg Siegen Sigmaringen Sindelfingen Soest Solingen Soltau Sonneberg ' +
    'Speyer Stade Stadthagen Starnberg Stendal Stolberg Stralsund Straubing Suhl Sulzbach Traunstein Troisdorf Tübingen Tuttlingen Uelzen Unna Vechta Velbert Verden ' +
    'Viersen Villingen Völklingen Waiblingen Waldshut Walsrode Warendorf Wedel Weiden Weimar Weinheim Weißenfels Wernigerode Wesel Wetzlar Wilhelmshaven Wismar Witten ' +
    'Wittenberg Wolfenbüttel Wolfsburg Worms Zittau Zwickau Spandau Kreuzberg Neukölln Charlottenburg Altona Harburg Cologne Munich Nuremberg Hanover Brunswick'
  ).split(' '),
);
