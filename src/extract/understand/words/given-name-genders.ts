/** Given names that are women's in nearly all uses. Folded. Anything else says nothing about gender by itself. */
export const FEMALE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy ' +
    'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley ' +
    'angela helen anna brenda pamela nicole samantha katherine emma ruth christine catherine debra rachel carolyn janet ' +
    'virginia maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia frances martha cheryl ' +
    'megan andrea hannah jacqueline ann jean alice kathryn gloria teresa doris sara janice julia marie madison grace judy ' +
    'theresa beverly denise marilyn amber danielle brittany rose diana abigail natalie jane lori alexis tiffany kayla hillary ' +
    'ivanka melania kamala jen nikki condoleezza angela ursula christine giorgia liz theresa jacinda sanna kaja annalena ' +
    'olena iryna oksana svitlana nataliya natalia yulia kateryna tetiana maryna hanna lyudmyla daria ekaterina elena irina ' +
    'olga tatiana svetlana anastasia valentina galina marina sofia lucia carmen isabel elena claire camille sophie anne ' +
    'fatima aisha leila nancy kellyanne megyn tulsi debbie chelsea michelle huma jill ' +
    'adelaide adele agnes agnieszka alba alessandra alexandra alicia alina alison amalia amelia amina amira anastasiia ' +
    'anette angelica angelina anita anja annabel annemarie annette annie antonia anya ariana arlene astrid audrey barbora ' +
    'beata beatrice beatriz becky bella bernadette bianca birgit bridget brigitte britta camila carina carla carlotta ' +
    'carole caroline cecile cecilia celeste celia chantal charlotte chiara chloe christa christiane clara clare claudia ' +
    'colette constance cordelia daniela daphne deirdre delia denisa dolores dora dorothea edith eileen elaine eleanor ' +
    'eleni elisa elise eliza ella ellen elsa elvira erica erika erin esther eugenia eva eve evelina fatou felicia ' +
    'felicity fiona flora francesca frederica gabriela gabriella gemma genevieve georgia georgina geraldine gertrude gina ' +
    'ginevra giovanna gisela giulia greta gretchen gudrun gwen hana hanne hannelore harriet hedwig heidi helena helene ' +
    'helga henrietta hilary hilda ilse imogen ines inga ingeborg ingrid ioana irene iris irma isabella isabelle isla ' +
    'ivana ivy jana janine jasmine jelena jenna jennie jenny joanna johanna jolanda jolanta josefina josephine juana ' +
    'juliana juliet juliette justyna karin karina karla katarina katarzyna kate katharina katja katrin katya kerstin ' +
    'khadija kirsten klara kristin kristina larisa lea leah lena leona leonie leticia lidia lila liliana lily lina liv ' +
    'livia lola lorena lorraine louisa louise lucinda lucy ludmila luisa lydia madeleine maeve magdalena malgorzata malin ' +
    'manuela marcela mareike margarita margit margot margret mariam mariana marianne marie-claire marietta mariko marisa ' +
    'marta martina mathilde matilda maud maureen maxine meera mercedes meredith mia michaela milena milica mina miranda ' +
    'miriam moira mona monica monika monique muriel nadia nadine naomi natasha nathalie nell nicoletta nina noemi nora ' +
    'norma odette olive oriana paloma paola patience paula pauline penelope penny petra philippa phoebe phyllis pia pilar ' +
    'polina priscilla priya priyanka rachele rafaela raquel regina renata renate rita roberta rosa rosalind rosario ' +
    'rosemary rosie roxana ruta sabina sabine sabrina sadie sally salma sandrine sania saskia selma sheila sigrid silke ' +
    'silvia simona sinead siobhan solveig sonia sonja sophia soraya stefania stella sunita susanna susanne suzanne sylvia ' +
    'sylvie tamara tamsin tania tanya tara tatjana thea thelma tina tove trudy turid ulrike una ute valeria valerie ' +
    'vanessa vera verena veronica veronika vesna viola violet viviana vivienne wanda wendy wilhelmina wilma ximena yasmin ' +
    'yasmina ylva yolanda yvette yvonne zahra zainab zeynep zoe zofia zuzana'
  ).split(' '),
);

/** Given names that are men's in nearly all uses. Folded. */
export const MALE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald ' +
    'steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric ' +
    'jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry ' +
    'tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry ' +
    'sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan albert willie joe bill bob mike jim ' +
    'tom steve dan tim barack bernie mitt ted marco jeb rand rudy newt antony vladimir sergei sergey serhiy dmytro dmitry ' +
    'volodymyr oleksandr oleksiy mykola mykhailo pavlo andriy yuriy ihor oleh petro viktor vitaly vitali vadym mevlut recep ' +
    'emmanuel antonio clement ewan boris justin olaf mario joe mehmet ahmet mustafa mohammed muhammad ahmed ali hassan xi jens ' +
    'sasha ' +
    'abdel abdou abdul abel abraham achim adrian adriano agustin aidan akira alain alan albrecht aldo alec alejandro ' +
    'aleksander alessandro alexandre alfonso alfred alfredo alistair allan alvaro amadou amir anders andre andreas andrej ' +
    'angus antoine anton antonin archie arjun armando arne arno arnold arturo arvid axel barry bartosz basil bastien ben ' +
    'benedict benito benoit bernard bernardo bernd bertrand bjorn bogdan bram brendan bruno callum carlo carlos cedric ' +
    'cesar clarence claudio clive colin conor cornelius craig cyril damian damien dante dario darius darren dave dean ' +
    'declan derek detlef didier diego dieter dietrich dimitri dirk dmitri domenico dominic dominik donal duncan eamon ' +
    'eddie edgar edmund eduard eduardo edwin egon einar emil emilio enrico enrique enzo erich erik ernest ernesto ernst ' +
    'erwin eugene evan fabian fabio fabrice federico felipe felix ferdinand fernando filip finn florian francesco francis ' +
    'francisco francois franz fred frederic frederick frederik friedrich fritz gareth gaston geoffrey georg georges ' +
    'georgi gerard gerhard gerry giacomo gianni gilbert giles giorgio giovanni giulio giuseppe gonzalo goran gordon ' +
    'graham grant gregor grigory guido guillaume guillermo gunnar gunther gustav hakan hamid hamish hans harald harry ' +
    'hector heinrich heinz helmut hendrik henning henri henrik herbert hermann hiroshi horst howard hubert hugh hugo ' +
    'humphrey hussein ian ibrahim ignacio igor ilya ingmar isaac ismail ivan ivar ivo jaap jacek jaime jakob jakub jamal ' +
    'janusz jared javier jeffery jerome jesper jimmy joachim joao jochen johan johann johannes jonas jonathon joost jordi ' +
    'jorg jorge joris josef juan juha julian julien julio jurgen kamal karim karl karol kaspar kemal ken kenji kenny ' +
    'klaus knut kofi konrad konstantin krzysztof kurt kwame lars laszlo laurent leif leo leon leonard leonardo leonid ' +
    'leopold leroy lewis lionel lorenzo lothar louis luc luca lucas luciano ludovic ludwig luigi luis lukas luke lutz ' +
    'maciej magnus mahmoud malcolm malik manfred manuel marc marcel marcelo marcos marcus marek mariano marius markus ' +
    'martin martyn mateo mathias mathieu matteo matthias maurice mauricio mauro max maxim maxime maximilian mehdi melvin ' +
    'michal michel miguel mikael mikhail miklos milos miroslav mohamad mohamed morten moses moussa murray mustapha neil ' +
    'nelson nestor neville nicolai nicolas niels nigel nikola nikolai nikos nils norbert norman odd oleg oliver olivier ' +
    'omar oscar oskar oswald otto ousmane owen pablo paolo pascal pavel pawel pedro pekka pete petros phil philip ' +
    'philippe pierre pietro piotr rafael ralf ralph ramon raoul rashid raul ravi ray reginald reinhard remi reto reza ' +
    'ricardo riccardo rico rik rob roberto rocco rodney rodolfo rodrigo roland rolf romain roman ron rory ross roy rudolf ' +
    'rudolph rupert russell saeed salvador salvatore samir samuli sandro santiago sebastian sebastien selim sergio seth ' +
    'shane sidney siegfried sigurd silvio simon slobodan solomon stan stanislav stefan stefano stelios sten stewart ' +
    'stuart sune svein sven tadeusz takashi tariq teodor terence theo theodor theodore thierry thorsten tobias tod tomas ' +
    'tomasz tommaso tommy tony torsten trent trevor tristan trond ulf ulrich umberto urs uwe vaclav valentin valerio ' +
    'vernon victor vidar vikram vincent vincenzo vito vittorio vlad vladislav vojtech volker warren wayne werner wilfried ' +
    'wilhelm willem willy winston wojciech wolfgang wout xavier yann yannick yasin youssef yves zbigniew zdenek zoltan ' +
    'zoran'
  ).split(' '),
);
